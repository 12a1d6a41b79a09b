import type { Patch } from '../../core/record/change.ts';
import type { Envelope, RecordName } from '../../core/record/types.ts';

/** The patch that creates a record; empty values are left out. */
export function creation(type: RecordName, values: Readonly<Record<string, unknown>>): Patch {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return {
    type,
    record: crypto.randomUUID(),
    base: null,
    fields: Object.fromEntries(known.map(([name, value]) => [name, [null, value] as const])),
  };
}

/** The patch that changes fields of a stored record; undefined when nothing differs. */
export function correction(
  type: RecordName,
  stored: Envelope,
  values: Readonly<Record<string, unknown>>,
): Patch | undefined {
  const known = stored as Envelope & { readonly [field: string]: unknown };
  const fields: Record<string, readonly [unknown, unknown]> = {};
  for (const [name, value] of Object.entries(values)) {
    const before = known[name] ?? null;
    const after = value === undefined || value === '' ? null : value;
    if (before !== after) fields[name] = [before, after];
  }
  if (Object.keys(fields).length === 0) return undefined;
  return { type, record: stored.id, base: stored.rev, fields };
}
