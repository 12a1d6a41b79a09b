import type { ChangeDraft, ChangeHead } from '../../core/record/change.ts';
import type { Finding } from '../../core/record/finding.ts';
import type { Outcome, Workspace } from '../../data/workspace.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { BackupKeeper, BackupResult } from './backupKeeper.ts';
import { moment } from './moment.ts';
import { recorderOf, ourScope } from './ourOffice.ts';
import { undoSteps } from './undoSteps.ts';
import { switchedOn } from './switchedOn.ts';

/** What a screen asks to be written; the session adds who records and for which office. */
export interface Draft extends Omit<ChangeDraft, 'by' | 'scope'> {
  /** Only before our office is known: the office that the change itself creates. */
  readonly scope?: string | null;
  /** What the bar says afterwards, without full stop: 已导入 240 条; made from `why` when absent. */
  readonly said?: string;
  /** Ledgers that it writes into, by name: those not in use yet are switched on with it, and the bar says so. */
  readonly into?: readonly string[];
  /** Text saved while it is typed: the page itself says 已保存, no bar comes up. Ctrl+Z takes it back all the same. */
  readonly quiet?: true;
}

/** The last thing done in this window, as the undo bar shows it. */
export interface Done {
  readonly change: ChangeHead;
  readonly text: string;
  /** True when it took back another change, so that the button reads 恢复. */
  readonly isUndo: boolean;
}

/** One sitting at the program: the open data, the machine, who records, and what was done since it was opened. */
export interface Session {
  readonly workspace: Workspace;
  readonly bridge: Bridge;
  /** Makes and brings back backups. */
  readonly keeper: BackupKeeper;
  /** Name of 填报人, written into every change. */
  readonly recorder: string;
  /** Writes a draft under the recorder's name and announces it in the undo bar; refusals are the caller's to show. */
  commit(draft: Draft, onProgress?: (done: number) => void): Promise<Outcome>;
  /** What the gate and the rules say to a draft before it is written: what would be refused, and what is to be looked at. */
  review(draft: Draft): Promise<readonly Finding[]>;
  /** Undoes any change, also an undo. */
  undo(changeId: string): Promise<Outcome>;
  /** The changes that can be taken back, the last first, at most a hundred. */
  undoSteps(): Promise<readonly ChangeHead[]>;
  /** Undoes the last of them, step by step; undefined when there is none. Before it goes behind the start of this sitting it says so once. */
  undoLast(): Promise<Outcome | undefined>;
  /** Brings back what was taken back last, step by step until something new is written; undefined when there is nothing. */
  redoLast(): Promise<Outcome | undefined>;
  /** Writes an automatic backup before something large (导入); the word goes into its name; never throws. */
  backupBefore(what: string): Promise<BackupResult>;
  /** Writes an automatic backup on an occasion (每日) and redraws what shows its time. */
  backUp(occasion: string): Promise<BackupResult>;
  /** A screen says under its own key whether it holds text that is not saved yet; closing the window then asks. */
  setUnsaved(key: string, unsaved: boolean): void;
  /** True while some screen holds text that is not saved yet. */
  readonly hasUnsaved: boolean;
  /** What the undo bar shows, with its own listeners. */
  readonly done: Done | undefined;
  dismissDone(): void;
  /** Keeps a setting of this PC and redraws what shows it. */
  setDevice(key: string, value: unknown): Promise<void>;
  subscribe(listener: () => void): () => void;
}

class Sitting implements Session {
  readonly workspace: Workspace;
  readonly bridge: Bridge;
  readonly keeper: BackupKeeper;
  done: Done | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly unsaved = new Set<string>();
  /** Undos that a step forward can take back, the last at the end. */
  private undone: string[] = [];
  /** Changes of which something had to stay: steps back pass over them until something new is written. */
  private readonly stuck = new Set<string>();
  private readonly began: Promise<string>;
  private goesBehindBeginning = false;
  private stepping: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace, bridge: Bridge, keeper: BackupKeeper) {
    this.workspace = workspace;
    this.bridge = bridge;
    this.keeper = keeper;
    this.began = workspace.changes(1).then(([last]) => last?.id ?? '');
  }

  get recorder(): string {
    return recorderOf(this.workspace);
  }

  async commit(draft: Draft, onProgress?: (done: number) => void): Promise<Outcome> {
    const on = switchedOn(this.workspace.data, draft.into ?? []);
    const patches = on.patches.length === 0 ? draft.patches : [...draft.patches, ...on.patches];
    const outcome = await this.workspace.commit(this.signed({ ...draft, patches }), onProgress);
    if (outcome.ok) {
      this.undone = [];
      this.stuck.clear();
      const text = (draft.said ?? `已保存：${draft.why}`) + on.said;
      if (draft.quiet !== true) this.announce({ change: outcome.change, text, isUndo: false });
    }
    return outcome;
  }

  review(draft: Draft): Promise<readonly Finding[]> {
    return this.workspace.review(this.signed(draft));
  }

  undo(changeId: string): Promise<Outcome> {
    return this.takeBack(changeId, () => Promise.resolve(''));
  }

  async undoSteps(): Promise<readonly ChangeHead[]> {
    return (await undoSteps(this.workspace)).filter(({ id }) => !this.stuck.has(id));
  }

  undoLast(): Promise<Outcome | undefined> {
    return this.step(async () => {
      const [last] = await this.undoSteps();
      if (last === undefined) return undefined;
      if (last.id <= (await this.began) && !this.goesBehindBeginning) {
        this.goesBehindBeginning = true;
        const text = `这次打开以后的改动都撤销了。再按一次，撤销 ${moment(last.at)} 的“${last.why}”`;
        return { ok: false, findings: [], text };
      }
      const outcome = await this.takeBack(last.id, () => this.left('撤销', this.undoSteps()));
      if (!outcome.ok || outcome.kept.length > 0) this.stuck.add(last.id);
      return outcome;
    });
  }

  redoLast(): Promise<Outcome | undefined> {
    return this.step(async () => {
      const last = this.redoable().at(-1);
      if (last === undefined) return undefined;
      const outcome = await this.takeBack(last, () => this.left('恢复', Promise.resolve(this.redoable())));
      if (!outcome.ok) this.undone = this.undone.filter((id) => id !== last);
      return outcome;
    });
  }

  get hasUnsaved(): boolean {
    return this.unsaved.size > 0;
  }

  backupBefore(what: string): Promise<BackupResult> {
    // Names of files may hold names of people; the name of a backup never does.
    return this.backUp(`${what.split(' ', 1).join('')}前`);
  }

  async backUp(occasion: string): Promise<BackupResult> {
    const result = await this.keeper.automatic(occasion);
    this.redraw();
    return result;
  }

  setUnsaved(key: string, unsaved: boolean): void {
    if (unsaved) this.unsaved.add(key);
    else this.unsaved.delete(key);
    this.bridge.setUnsaved(this.unsaved.size > 0);
  }

  dismissDone(): void {
    this.announce(undefined);
  }

  async setDevice(key: string, value: unknown): Promise<void> {
    await this.workspace.device.set(key, value);
    this.redraw();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Undos that still stand; the button of the undo bar may have taken one back already. */
  private redoable(): readonly string[] {
    return this.undone.filter((id) => this.workspace.isInForce(id));
  }

  private async left(word: string, steps: Promise<readonly unknown[]>): Promise<string> {
    const { length } = await steps;
    return length === 0 ? '' : `；还可${word} ${length} 步`;
  }

  /** One step after the other, however fast the keys come. */
  private step<T>(take: () => Promise<T>): Promise<T> {
    const taken = this.stepping.then(take);
    this.stepping = taken.catch(() => undefined);
    return taken;
  }

  private async takeBack(changeId: string, left: () => Promise<string>): Promise<Outcome> {
    const outcome = await this.workspace.undo(changeId, this.recorder);
    if (outcome.ok) {
      const { why, id } = outcome.change;
      const isUndo = why.startsWith('撤销');
      if (isUndo) this.undone.push(id);
      this.announce({ change: outcome.change, text: undoText(outcome) + (await left()), isUndo });
    }
    return outcome;
  }

  private signed({ said: _said, into: _into, quiet: _quiet, ...rest }: Draft): ChangeDraft {
    return { ...rest, by: this.recorder, scope: rest.scope ?? ourScope(this.workspace.data) };
  }

  private announce(done: Done | undefined): void {
    this.done = done;
    this.redraw();
  }

  private redraw(): void {
    for (const listener of this.listeners) listener();
  }
}

/** 已撤销：… or 已恢复：…, as the journal names it. */
function undoText({ change, kept }: Extract<Outcome, { ok: true }>): string {
  return `已${change.why}${kept.length > 0 ? `（有 ${kept.length} 处后来又改过，保留不动）` : ''}`;
}

/** Begins a sitting over opened data. */
export function startSession(workspace: Workspace, bridge: Bridge, keeper: BackupKeeper): Session {
  return new Sitting(workspace, bridge, keeper);
}
