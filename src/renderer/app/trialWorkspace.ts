import type { Change, Patch } from '../../core/record/change.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import type { Workspace } from '../../data/workspace.ts';

/** Stands in for the stored workspace until it can be opened; keeps everything in memory and checks nothing. */
export function trialWorkspace(): Workspace {
  const tables = new Map<RecordName, Map<string, AnyStored>>();
  const listeners = new Set<() => void>();
  const journal: Change[] = [];
  const undone = new Set<string>();
  const device = new Map<string, unknown>();
  let version = 0;
  const table = (type: RecordName) => {
    const known = tables.get(type) ?? new Map<string, AnyStored>();
    tables.set(type, known);
    return known;
  };
  const live = (type: RecordName) => [...table(type).values()].filter((record) => !record.deleted);
  const data = {
    today: new Date().toISOString().slice(0, 10),
    all: live,
    get: (type: RecordName, id?: string) => live(type).find((record) => record.id === id),
    linking: (type: RecordName, field: string, id: string) =>
      live(type).filter((record) => record[field] === id),
  };
  const apply = (patch: Patch, id: string, side: 0 | 1) => {
    const before = table(patch.type).get(patch.record) ?? {
      id: patch.record,
      deleted: false,
      mergedInto: null,
    };
    const fields = Object.fromEntries(
      Object.entries(patch.fields).map(([name, pair]) => [name, pair[side] ?? undefined]),
    );
    const gone = side === 0 && patch.base === null ? { deleted: true } : { deleted: false };
    table(patch.type).set(patch.record, { ...before, ...fields, ...gone, rev: id } as unknown as AnyStored);
  };
  const write = (draft: Omit<Change, 'id' | 'device' | 'n' | 'schema' | 'at' | 'size'>, side: 0 | 1) => {
    const change: Change = {
      ...draft,
      id: String(journal.length + 1).padStart(8, '0'),
      device: 'trial',
      n: journal.length + 1,
      schema: 1,
      at: new Date().toISOString(),
      size: draft.patches.length,
    };
    for (const patch of draft.patches) apply(patch, change.id, side);
    journal.push(change);
    version += 1;
    for (const listener of listeners) listener();
    return { ok: true as const, change, warnings: [], kept: [] };
  };
  return {
    data: data as unknown as Workspace['data'],
    get version() {
      return version;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (draft) => Promise.resolve(write(draft, 1)),
    undo(id, by) {
      const target = journal.find((change) => change.id === id);
      if (target === undefined) return Promise.resolve({ ok: false, findings: [], text: '找不到这次变动' });
      undone.add(id);
      const redo = target.source === 'undo';
      if (redo && target.undoes !== undefined) undone.delete(target.undoes);
      return Promise.resolve(
        write({ ...target, source: 'undo', by, undoes: id, why: `撤销：${target.why}` }, redo ? 1 : 0),
      );
    },
    changes: (limit) => Promise.resolve(journal.toReversed().slice(0, limit)),
    change: (id) => Promise.resolve(journal.find((change) => change.id === id)),
    historyOf: (type, record) =>
      Promise.resolve(
        journal.filter((change) => change.patches.some((p) => p.type === type && p.record === record)),
      ),
    isInForce: (id) => !undone.has(id),
    device: {
      get: (key) => device.get(key),
      set: (key, value) => Promise.resolve(void device.set(key, value)),
    },
    close: () => Promise.resolve(),
  };
}
