import type { Data } from '../../../../core/record/data.ts';
import type { AnyStored, RecordName } from '../../../../core/record/types.ts';
import { recordDef } from '../../../../core/records/registry.ts';
import type { PendingRow } from './SaveQueue.ts';

/** The data as they will be once everything typed is stored: a paper shown beside the typing is made from it. */
export function withPending(data: Data, pending: readonly PendingRow[]): Data {
  if (pending.length === 0) return data;
  const byId = new Map(pending.map((one) => [one.id, one]));
  const now = (row: AnyStored): AnyStored => {
    const one = byId.get(row.id);
    return one === undefined ? row : { ...row, ...kept(one) };
  };
  const unborn = (type: RecordName): AnyStored[] =>
    pending
      .filter((one) => one.type === type && isWhole(one) && data.get(type, one.id as never) === undefined)
      .map(({ id, seed, values }) => {
        const envelope = { id, rev: '', deleted: false, mergedInto: null };
        return { ...envelope, ...seed, ...values } as unknown as AnyStored;
      });
  const overlaid = {
    get today() {
      return data.today;
    },
    all: (type: RecordName) => [
      ...data.all(type).map((row) => now(row as unknown as AnyStored)),
      ...unborn(type),
    ],
    get: (type: RecordName, id: string | undefined) => {
      const row = data.get(type, id) as unknown as AnyStored | undefined;
      return row === undefined ? unborn(type).find((one) => one.id === id) : now(row);
    },
    linking: (type: RecordName, field: string, id: string) => [
      ...data.linking(type, field as never, id).map((row) => now(row as unknown as AnyStored)),
      ...unborn(type).filter((row) => row[field] === id),
    ],
  };
  return overlaid as unknown as Data;
}

/** A new record is there once it has what it must have. */
function isWhole({ type, seed, values }: PendingRow): boolean {
  if (seed === undefined) return false;
  return Object.entries(recordDef(type).fields).every(
    ([name, { required }]) => !required || (values[name] ?? seed[name]) != null,
  );
}

/** What is typed, but nothing that would empty what a record must have. */
function kept({ type, values }: PendingRow): Readonly<Record<string, unknown>> {
  const { fields } = recordDef(type);
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value != null || fields[name]?.required !== true),
  );
}
