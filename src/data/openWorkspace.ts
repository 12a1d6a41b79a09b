import type { Change, ChangeDraft, ChangeHead } from '../core/record/change.ts';
import { createWorkingSet, overlay, type View, viewOf } from '../core/record/dataView.ts';
import type { Finding } from '../core/record/finding.ts';
import type { AnyStored, RecordName } from '../core/record/types.ts';
import { CannotOpen } from './cannotOpen.ts';
import { type Codec, plainCodec } from './codec.ts';
import { openDeviceSettings } from './deviceValues.ts';
import { goneOf } from './goneRecords.ts';
import { Journal } from './journal.ts';
import { judge } from './judge.ts';
import { judgeRestored } from './judgeRestored.ts';
import { fileBytes, judgeFiles, keepFile } from './keptFiles.ts';
import { loadAll } from './load.ts';
import { readDraft, type Ready } from './readDraft.ts';
import { currentSchema, type Schema } from './schema.ts';
import type { State } from './state.ts';
import { type Store, StoreTrouble } from './store.ts';
import { migrate } from './migrate.ts';
import { planUndo, type UndoPlan } from './undoChange.ts';
import { sweepFiles } from './sweepFiles.ts';
import type { DeviceSettings, Gone, Kept, Outcome, Workspace } from './workspace.ts';
import { idForNext, writeChange } from './writeChange.ts';

/** What the outside gives a workspace: the clock, and in tests another day, schema or codec. */
export interface WorkspaceOptions {
  readonly now: () => Date;
  readonly today?: () => string;
  readonly schema?: Schema;
  readonly codec?: Codec;
}

function refused(findings: readonly Finding[], text?: string): Outcome {
  const [first] = findings;
  const more = findings.length > 1 ? `（共 ${findings.length} 处）` : '';
  return { ok: false, findings, text: text ?? `没有保存。${first?.text ?? ''}${more}` };
}

const refusals = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.level === 'refuse');

class OpenWorkspace implements Workspace {
  readonly device: DeviceSettings;
  version = 0;
  readonly #state: State;
  readonly #listeners = new Set<() => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(state: State, device: DeviceSettings) {
    this.#state = state;
    this.device = device;
    // What cannot be swept now is swept at another start.
    this.#next(() => sweepFiles(state)).catch(() => undefined);
  }

  get data(): View {
    return this.#state.view;
  }

  get empty(): boolean {
    return this.#state.meta === undefined;
  }

  get deviceId(): string {
    return this.#state.store.pointer.device;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  review(draft: ChangeDraft): Promise<readonly Finding[]> {
    return this.#next(async () => (await this.#read(draft, idForNext(this.#state))).findings);
  }

  commit(draft: ChangeDraft, onProgress: (done: number) => void = () => undefined): Promise<Outcome> {
    return this.#next(() => this.#commit(draft, onProgress));
  }

  undo(changeId: string, by: string): Promise<Outcome> {
    return this.#next(() => this.#undo(changeId, by));
  }

  keepFile(name: string, bytes: Uint8Array): Promise<Kept> {
    return this.#next(() => keepFile(this.#state, name, bytes));
  }

  fileBytes(sha256: string): Promise<Uint8Array | undefined> {
    const { store, codec } = this.#state;
    return fileBytes(store.database, codec, sha256);
  }

  changes(limit: number): Promise<readonly ChangeHead[]> {
    return Promise.resolve(this.#state.journal.newest(limit));
  }

  change(id: string): Promise<Change | undefined> {
    return this.#state.journal.read(id);
  }

  historyOf(_type: RecordName, record: string): Promise<readonly Change[]> {
    return this.#next(async () => {
      const histories = await this.#state.journal.histories(new Set([record]));
      return [...(histories.get(record) ?? [])].reverse();
    });
  }

  gone(): readonly Gone[] {
    return goneOf(this.#state);
  }

  stored(type: RecordName, id: string): AnyStored | undefined {
    return this.#state.set.row(type, id);
  }

  isInForce(changeId: string): boolean {
    return this.#state.journal.isInForce(changeId);
  }

  async close(): Promise<void> {
    await this.#next(() => Promise.resolve());
    this.#closed = true;
    await this.#state.store.close();
  }

  /** One after the other: each sees what the one before has written. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the workspace is closed'));
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #read(
    draft: ChangeDraft,
    id: string,
    onProgress?: (done: number) => void,
  ): Promise<Ready & { readonly findings: readonly Finding[] }> {
    const { set, today } = this.#state;
    const ready = await readDraft(set, draft, id, false);
    if (ready.findings.length > 0) return ready;
    const after = overlay(set, ready.rows);
    const findings = await judge(set, after, ready.rows, today, onProgress);
    const missing = await judgeFiles(this.#state, viewOf(after, today), ready);
    const undone = await judgeRestored(this.#state, ready);
    return { ...ready, findings: [...findings, ...missing, ...undone] };
  }

  async #commit(draft: ChangeDraft, onProgress: (done: number) => void): Promise<Outcome> {
    if (draft.undoes !== undefined) throw new Error('only undo writes an undo');
    const id = idForNext(this.#state);
    const ready = await this.#read(draft, id, (done) => onProgress(done * 0.5));
    if (refusals(ready.findings).length > 0) return refused(refusals(ready.findings));
    if (ready.patches.length === 0) {
      return { ok: false, findings: [], text: '内容没有变化，不用保存。', unchanged: true };
    }
    const known = new Set(ready.findings.map((finding) => finding.text));
    const accepted = draft.accepted?.filter((text) => known.has(text)) ?? [];
    const plan = { draft: { ...draft, accepted }, ready, warnings: ready.findings, kept: [] };
    return this.#write(plan, id, onProgress);
  }

  async #undo(changeId: string, by: string): Promise<Outcome> {
    const change = await this.#state.journal.read(changeId);
    if (change === undefined) return refused([], '没有找到这次修改，没有撤销任何内容。');
    const id = idForNext(this.#state);
    const plan = await planUndo(this.#state, change, by, id);
    const { ready, kept } = plan;
    if (ready.patches.length > 0) return this.#write(plan, id);
    const text =
      kept.length === 0
        ? '这次修改早已撤销，没有可以再撤销的内容。'
        : `没有撤销：这次修改的 ${kept.length} 处都要保留。${kept[0]?.text ?? ''}`;
    return refused(kept, text);
  }

  async #write(
    { draft, ready, warnings, kept }: UndoPlan,
    id: string,
    onProgress?: (done: number) => void,
  ): Promise<Outcome> {
    const first = this.empty;
    let change: ChangeHead;
    try {
      change = await writeChange(this.#state, draft, ready, id, (done) => onProgress?.(0.5 + done * 0.4));
    } catch (error) {
      if (error instanceof StoreTrouble) return refused([], error.message);
      throw error;
    }
    if (first) await rememberData(this.device);
    this.version += 1;
    onProgress?.(1);
    for (const listener of this.#listeners) listener();
    return { ok: true, change, warnings, kept };
  }
}

/** Whether stored records must be rewritten; without a step the next write says the new version. */
const hasSteps = ({ migrations }: Schema, from: number): boolean => migrations.some(({ to }) => to > from);

/** Value of this PC that says that data were once written: when they are gone, that is no first start. */
const holdsData = 'holdsData';

/** The change is written already: when this mark cannot be, the next start makes up for it. */
function rememberData(device: DeviceSettings): Promise<void> {
  return device.get(holdsData) === true
    ? Promise.resolve()
    : device.set(holdsData, true).catch(() => undefined);
}

function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Opens the office's data; throws `CannotOpen`, with nothing written, for broken data and for those of a newer program. */
export async function openWorkspace(store: Store, options: WorkspaceOptions): Promise<Workspace> {
  const { now, today = () => localDay(now()), schema = currentSchema, codec = plainCodec } = options;
  const device = await reading(openDeviceSettings(store));
  let meta = await reading(store.database.readMeta());
  if (meta !== undefined && meta.minReader > schema.version) throw new CannotOpen('newer', '', undefined);
  if (meta === undefined && device.get(holdsData) === true)
    throw new CannotOpen('broken', '以前保存过的数据不见了', undefined);
  if (meta !== undefined) await rememberData(device);
  if (meta !== undefined && meta.schema < schema.version && hasSteps(schema, meta.schema)) {
    await reading(migrate(store, codec, schema, now()));
    meta = await store.database.readMeta();
  }
  const { database } = store;
  const set = createWorkingSet();
  const journal = new Journal(database, codec, schema.migrations);
  const books = await reading(loadAll({ database, codec, meta }, set, journal));
  const view = viewOf(set, today);
  return new OpenWorkspace({ store, codec, schema, set, view, journal, books, now, today, meta }, device);
}

/** What a store cannot read is broken data, not an empty start. */
async function reading<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CannotOpen) throw error;
    throw new CannotOpen('broken', '程序的数据文件读不出来', error);
  }
}
