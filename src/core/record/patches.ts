import { recordDef } from '../records/registry.ts';
import type { Patch } from './change.ts';
import type { Id } from './field.ts';
import { newId } from './ids.ts';
import type { AnyStored, Envelope, RecordName, Stored, Values } from './types.ts';

/** New values for some fields of a record; `undefined` or `null` empties a field. */
export type Edits<N extends RecordName> = {
  readonly [K in keyof Values<N>]?: Values<N>[K] | undefined | null;
};

/** True when two stored values say the same; `undefined` and `null` both mean no value. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || (a == null && b == null)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

/** The patch that creates a record; pass an id made by `newId` when other patches link to it. */
export function creation<N extends RecordName>(
  type: N,
  values: Values<N>,
  id: Id<NoInfer<N>> = newId(type),
): Patch {
  const fields: Record<string, [unknown, unknown]> = {};
  for (const [name, value] of Object.entries(values)) if (value != null) fields[name] = [null, value];
  return { type, record: id, base: null, fields };
}

/** The patch that gives some fields of a stored record new values; undefined when nothing differs. */
export function edit<N extends RecordName>(
  type: N,
  stored: Stored<N>,
  edits: Edits<NoInfer<N>>,
): Patch | undefined {
  const before = stored as AnyStored;
  const fields: Record<string, [unknown, unknown]> = {};
  for (const [name, value] of Object.entries(edits)) {
    if (!sameValue(before[name], value)) fields[name] = [before[name] ?? null, value ?? null];
  }
  if (Object.keys(fields).length === 0) return undefined;
  return { type, record: stored.id, base: stored.rev, fields };
}

/** The patch that deletes a record: nothing is removed, it is marked and leaves the lists. */
export function deletion<N extends RecordName>(type: N, stored: Stored<N>): Patch {
  return { type, record: stored.id, base: stored.rev, fields: { deleted: [false, true] } };
}

/** The patch that brings a deleted record back as it was, from the recycle bin. */
export function restoring(type: RecordName, stored: AnyStored): Patch {
  return { type, record: stored.id, base: stored.rev, fields: { deleted: [true, false] } };
}

/** True for a patch that does nothing but bring a deleted record back. */
export function isRestoring({ fields }: Patch): boolean {
  return Object.keys(fields).join() === 'deleted' && fields['deleted']?.[1] === false;
}

/** The patch that makes a record an alias of another one of its type; links to it resolve to that one. */
export function merging<N extends RecordName>(type: N, stored: Stored<N>, into: Id<NoInfer<N>>): Patch {
  return { type, record: stored.id, base: stored.rev, fields: { mergedInto: [null, into] } };
}

/** A record without anything: what a creation starts from. */
export function unwritten(id: string): AnyStored {
  return { id: id as Id<RecordName>, rev: '', deleted: false, mergedInto: null };
}

/** The record after a patch, marked with the change that wrote it. */
export function applied(row: AnyStored | undefined, patch: Patch, rev: string): AnyStored {
  const { fields } = patch;
  const next: Record<string, unknown> = { id: patch.record, rev, deleted: false, mergedInto: null };
  for (const name in row) if (name !== 'rev' && !(name in fields)) next[name] = row[name];
  for (const name in fields) {
    const after = fields[name]?.[1] ?? null;
    if (after !== null || name === 'mergedInto') next[name] = after;
  }
  return next as AnyStored;
}

/** True for what a stored record carries beside its fields. */
export function isEnvelope(name: string): name is keyof Envelope {
  return name === 'id' || name === 'rev' || name === 'deleted' || name === 'mergedInto';
}

/** The fields of a stored record, without its envelope, as the gate takes them. */
export function valuesOf(row: AnyStored): Record<string, unknown> {
  const { id: _id, rev: _rev, deleted: _deleted, mergedInto: _mergedInto, ...values } = row;
  return values;
}

/** How one record is named in lists and messages: its title. */
export function titleOf(type: RecordName, row: object): string {
  return recordDef(type).title(row as never);
}
