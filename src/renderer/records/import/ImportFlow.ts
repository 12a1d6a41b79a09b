import type { SheetCorrections } from '../../../core/roster/correctSheet.ts';
import { importDraft } from '../../../core/roster/importDraft.ts';
import { noDecisions, type Decisions, type ImportPlan } from '../../../core/roster/importPlan.ts';
import type { OpenedFile } from '../../../shared/ipc.ts';
import { ourScope } from '../../session/ourOffice.ts';
import type { Session } from '../../session/session.ts';
import { RosterJob, type Progress, type ReadRoster } from './rosterJob.ts';

/** Where the import of one file stands. */
export type Phase =
  | { readonly at: 'waiting'; readonly trouble?: string }
  | { readonly at: 'reading'; readonly progress: Progress }
  | { readonly at: 'review' }
  | { readonly at: 'writing'; readonly done: number }
  | { readonly at: 'done'; readonly plan: ImportPlan; readonly change: string; readonly why: string };

/** Everything the import page shows. */
export interface ImportState {
  readonly phase: Phase;
  /** Files that wait for their turn. */
  readonly queue: readonly OpenedFile[];
  readonly roster: ReadRoster | undefined;
  readonly plan: ImportPlan | undefined;
  /** How far planning is while it runs. */
  readonly planning: Progress | undefined;
  readonly decisions: Decisions;
  /** Why the last step did not succeed; nothing was written. */
  readonly refused: string | undefined;
}

const first: ImportState = {
  phase: { at: 'waiting' },
  queue: [],
  roster: undefined,
  plan: undefined,
  planning: undefined,
  decisions: noDecisions,
  refused: undefined,
};

/** The import of one file after another: reading, planning with the user's decisions, writing as one change. */
export class ImportFlow {
  private state = first;
  private readonly listeners = new Set<() => void>();
  private readonly session: Session;
  private job: RosterJob | undefined;
  private asked = 0;

  constructor(session: Session) {
    this.session = session;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): ImportState => this.state;

  /** Reads the first of the files and plans it; the others wait. */
  async begin(files: readonly OpenedFile[]): Promise<void> {
    const [file, ...queue] = files;
    if (file === undefined) return;
    this.stop();
    const job = new RosterJob(file.name, (progress) => this.progress(job, progress));
    this.job = job;
    const progress = { text: `正在打开「${file.name}」`, done: 0 };
    this.set({ ...first, queue, phase: { at: 'reading', progress } });
    try {
      // The worker takes the bytes over; the file keeps its own.
      this.set({ roster: await job.read(new Uint8Array(file.bytes)), phase: { at: 'review' } });
      await this.replan(noDecisions);
    } catch (error) {
      if (job !== this.job) return;
      const trouble = sentence(error);
      this.set({ phase: trouble === undefined ? { at: 'waiting' } : { at: 'waiting', trouble } });
    }
  }

  /** Back to the drop area; nothing was written. */
  cancel(): void {
    this.stop();
    this.set(first);
  }

  trouble(text: string): void {
    this.set({ ...first, phase: { at: 'waiting', trouble: text } });
  }

  decide(decisions: Decisions): void {
    void this.replan(decisions);
  }

  async correct(sheet: string, corrections: SheetCorrections): Promise<void> {
    const { day } = this.state.decisions;
    try {
      const roster = await this.job?.correct(sheet, corrections);
      if (roster !== undefined) this.set({ roster });
      await this.replan({ ...noDecisions, ...(day === undefined ? {} : { day }) });
    } catch (error) {
      this.set({ refused: sentence(error) });
    }
  }

  /** Writes the plan; the backup was made before. */
  async confirm(): Promise<void> {
    const { plan } = this.state;
    if (plan === undefined) return;
    const { session } = this;
    const { why, source, patches } = importDraft(plan, session.recorder, ourScope(session.workspace.data));
    this.set({ phase: { at: 'writing', done: 0 }, refused: undefined });
    session.setUnsaved('import', true);
    try {
      const draft = { why, source, patches, said: `已导入 ${plan.file}`, into: ledgersOf(plan) };
      const outcome = await session.commit(draft, (done) => this.set({ phase: { at: 'writing', done } }));
      if (outcome.ok) this.set({ phase: { at: 'done', plan, change: outcome.change.id, why } });
      else this.set({ phase: { at: 'review' }, refused: outcome.text });
    } catch (error) {
      this.set({ phase: { at: 'review' }, refused: sentence(error) });
    } finally {
      session.setUnsaved('import', false);
    }
  }

  stop(): void {
    const { job } = this;
    this.job = undefined;
    job?.stop();
  }

  private async replan(decisions: Decisions): Promise<void> {
    const { job, session } = this;
    if (job === undefined) return;
    const mine = ++this.asked;
    this.set({ decisions, refused: undefined, planning: { text: '正在与已登记的内容比较', done: 0 } });
    try {
      const data = session.workspace.data;
      const plan = await job.plan(data, session.workspace.version, decisions, ourScope(data) ?? '');
      if (mine === this.asked) this.set({ plan, planning: undefined });
    } catch (error) {
      if (mine === this.asked) this.set({ refused: sentence(error), planning: undefined });
    }
  }

  private progress(job: RosterJob, progress: Progress): void {
    if (job !== this.job) return;
    if (this.state.phase.at === 'reading') this.set({ phase: { at: 'reading', progress } });
    else if (this.state.planning !== undefined) this.set({ planning: progress });
  }

  private set(change: Partial<ImportState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** The ledgers into which a plan writes. */
function ledgersOf({ items }: ImportPlan): readonly string[] {
  return [...new Set(items.filter(({ effect }) => effect !== 'none').map(({ ledger }) => ledger))];
}

/** Why the last step went wrong; undefined when the user stopped it. */
function sentence(error: unknown): string | undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  return error instanceof Error ? error.message : '这一步没有做完，没有导入任何内容。请再试一次。';
}
