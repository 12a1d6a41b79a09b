import type { Patch } from '../../../core/record/change.ts';
import type { View } from '../../../core/record/dataView.ts';
import { recordNames } from '../../../core/records/registry.ts';
import type { Raw } from '../../../core/record/kind.ts';
import type { SheetCorrections } from '../../../core/roster/correctSheet.ts';
import type { Decisions, ImportPlan, PlanItem } from '../../../core/roster/importPlan.ts';
import { JobTrouble } from '../../jobs/runWorker.ts';
import type { RosterAsk, RosterWord, SheetHead } from '../../workers/rosterWords.ts';

/** A workbook as the import page shows it. */
export interface ReadRoster {
  readonly file: string;
  readonly sheets: readonly SheetHead[];
  /** The cells of each sheet as they are. */
  readonly cells: ReadonlyMap<string, readonly (readonly Raw[])[]>;
}

/** How far the worker is. */
export interface Progress {
  readonly text: string;
  readonly done: number;
}

/** Records are copied to the worker in pieces of this many, with a pause for the window in between. */
const PIECE = 500;

const stopped = '这一步没有做完，可能是内存不够，没有导入任何内容。请关掉一些别的程序后再试一次。';

/** Reads one file and plans its import, both away from the window; `stop` ends it at once. */
export class RosterJob {
  private readonly worker = new Worker(new URL('../../workers/readRoster.worker.ts', import.meta.url), {
    type: 'module',
  });
  private readonly sheets = new Map<string, SheetHead>();
  private readonly cells = new Map<string, (readonly Raw[])[]>();
  private items: PlanItem[] = [];
  private patches: Patch[] = [];
  private round = 0;
  private copied: number | undefined;
  private done: ((word: RosterWord) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;
  private readonly file: string;
  private readonly onProgress: (progress: Progress) => void;

  constructor(file: string, onProgress: (progress: Progress) => void) {
    this.file = file;
    this.onProgress = onProgress;
    this.worker.addEventListener('message', (event: MessageEvent<RosterWord>) => this.heard(event.data));
    this.worker.addEventListener('error', () => this.failed?.(new JobTrouble(stopped)));
  }

  async read(bytes: Uint8Array): Promise<ReadRoster> {
    await this.ask({ ask: 'read', name: this.file, bytes }, [bytes.buffer]);
    return this.roster();
  }

  async correct(sheet: string, corrections: SheetCorrections): Promise<ReadRoster> {
    await this.ask({ ask: 'correct', sheet, corrections });
    return this.roster();
  }

  /** Plans against the records as they are now. */
  async plan(data: View, version: number, decisions: Decisions, office: string): Promise<ImportPlan> {
    if (this.copied !== version) await this.copy(data);
    this.copied = version;
    this.round += 1;
    this.items = [];
    this.patches = [];
    const word = await this.ask({ ask: 'plan', n: this.round, decisions, office, today: data.today });
    if (word.say !== 'planned') throw new JobTrouble(stopped);
    return { ...word.head, items: this.items, patches: this.patches };
  }

  stop(): void {
    this.worker.terminate();
    this.failed?.(new DOMException('stopped', 'AbortError'));
  }

  private roster(): ReadRoster {
    return { file: this.file, sheets: [...this.sheets.values()], cells: new Map(this.cells) };
  }

  private async copy(data: View): Promise<void> {
    let begin = true;
    for (const type of recordNames) {
      const rows = data.all(type) as unknown as Extract<RosterAsk, { ask: 'records' }>['rows'];
      for (let at = 0; at < rows.length; at += PIECE) {
        this.send({ ask: 'records', begin, type, rows: rows.slice(at, at + PIECE) });
        begin = false;
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    }
  }

  private send(asked: RosterAsk, transfer: Transferable[] = []): void {
    this.worker.postMessage(asked, transfer);
  }

  private ask(asked: RosterAsk, transfer: Transferable[] = []): Promise<RosterWord> {
    return new Promise((resolve, reject) => {
      this.done = resolve;
      this.failed = reject;
      this.send(asked, transfer);
    });
  }

  private cellsOf(sheet: string): (readonly Raw[])[] {
    const known = this.cells.get(sheet) ?? [];
    this.cells.set(sheet, known);
    return known;
  }

  private heard(word: RosterWord): void {
    const heard: { readonly [S in RosterWord['say']]: (word: Extract<RosterWord, { say: S }>) => void } = {
      progress: this.onProgress,
      sheet: ({ head }) => this.sheets.set(head.sheet, head),
      cells: ({ sheet, rows }) => this.cellsOf(sheet).push(...rows),
      items: ({ n, items }) => n === this.round && this.items.push(...items),
      patches: ({ n, patches }) => n === this.round && this.patches.push(...patches),
      read: (last) => this.done?.(last),
      planned: (last) => last.n === this.round && this.done?.(last),
      trouble: ({ text }) => this.failed?.(new JobTrouble(text)),
    };
    (heard[word.say] as (word: RosterWord) => void)(word);
  }
}
