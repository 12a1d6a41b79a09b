import { type ChangeDraft, type ChangeHead, lastingSources } from '../../core/record/change.ts';
import type { Finding } from '../../core/record/finding.ts';
import type { Outcome, Workspace } from '../../data/workspace.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { BackupKeeper, BackupResult } from './backupKeeper.ts';
import { recorderOf, ourScope } from './ourOffice.ts';
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
  /** Undoes the last change of this sitting that still stands; undefined when there is none. */
  undoLast(): Promise<Outcome | undefined>;
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
  private readonly own: string[] = [];

  constructor(workspace: Workspace, bridge: Bridge, keeper: BackupKeeper) {
    this.workspace = workspace;
    this.bridge = bridge;
    this.keeper = keeper;
  }

  get recorder(): string {
    return recorderOf(this.workspace);
  }

  async commit(draft: Draft, onProgress?: (done: number) => void): Promise<Outcome> {
    const on = switchedOn(this.workspace.data, draft.into ?? []);
    const patches = on.patches.length === 0 ? draft.patches : [...draft.patches, ...on.patches];
    const outcome = await this.workspace.commit(this.signed({ ...draft, patches }), onProgress);
    if (outcome.ok) {
      if (!lastingSources.has(draft.source)) this.own.push(outcome.change.id);
      const text = (draft.said ?? `已保存：${draft.why}`) + on.said;
      if (draft.quiet !== true) this.announce({ change: outcome.change, text, isUndo: false });
    }
    return outcome;
  }

  review(draft: Draft): Promise<readonly Finding[]> {
    return this.workspace.review(this.signed(draft));
  }

  async undo(changeId: string): Promise<Outcome> {
    const outcome = await this.workspace.undo(changeId, this.recorder);
    if (outcome.ok) {
      const { why } = outcome.change;
      this.announce({ change: outcome.change, text: undoText(outcome), isUndo: why.startsWith('撤销') });
    }
    return outcome;
  }

  undoLast(): Promise<Outcome | undefined> {
    const last = this.own.findLast((id) => this.workspace.isInForce(id));
    return last === undefined ? Promise.resolve(undefined) : this.undo(last);
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
