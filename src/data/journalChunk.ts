import type { Patch } from '../core/record/change.ts';
import type { RecordName } from '../core/record/types.ts';
import { piecesOf } from './breather.ts';
import { lift } from './migrations/lift.ts';
import type { Migration } from './migrations/registry.ts';

/** Patches per stored chunk. */
const CHUNK = 150;

/** A patch as backups and migrations see it: for a creation only the values after. */
export type StoredPatch = readonly [
  type: string,
  record: string,
  base: string | null,
  fields: Readonly<Record<string, unknown>>,
];

/** Creations of one type side by side, a column per field; `null` where a record has no value. Half as long as patches one by one. */
interface Creations {
  readonly type: string;
  readonly records: string[];
  readonly columns: Record<string, unknown[]>;
}

/** What a chunk of the journal holds. */
type Entry = StoredPatch | Creations;

const isPatch = (entry: Entry): entry is StoredPatch => Array.isArray(entry);

/** A change's patches as they will be stored together. */
export function chunksOf(patches: readonly Patch[]): readonly (readonly Patch[])[] {
  return piecesOf(patches, CHUNK);
}

/** A patch in the form that backups keep. */
export function packPatch({ type, record, base, fields }: Patch): StoredPatch {
  if (base !== null) return [type, record, base, fields];
  const after: Record<string, unknown> = {};
  for (const name in fields) after[name] = fields[name]?.[1];
  return [type, record, base, after];
}

/** A stored patch as the program of today reads it. */
export function unpackPatch(stored: StoredPatch, schema: number, migrations: readonly Migration[]): Patch {
  const [type, record, base, fields] = stored;
  const pairs =
    base === null
      ? Object.fromEntries(Object.entries(fields).map(([name, after]) => [name, [null, after]]))
      : fields;
  const lifted = lift(migrations, schema, 'patch', { type, fields: pairs });
  return { type: lifted.type as RecordName, record, base, fields: lifted.fields as Patch['fields'] };
}

function addTo({ records, columns }: Creations, [, record, , fields]: StoredPatch): void {
  for (const name in fields) {
    const column = (columns[name] ??= []);
    while (column.length < records.length) column.push(null);
    column.push(fields[name] ?? null);
  }
  records.push(record);
}

/** Patches as a chunk of the journal stores them. */
export function packChunk(patches: readonly StoredPatch[]): readonly unknown[] {
  const entries: Entry[] = [];
  const creations = new Map<string, Creations>();
  for (const patch of patches) {
    const [type, , base] = patch;
    if (base !== null) {
      entries.push(patch);
      continue;
    }
    let ofType = creations.get(type);
    if (ofType === undefined) {
      ofType = { type, records: [], columns: {} };
      creations.set(type, ofType);
      entries.push(ofType);
    }
    addTo(ofType, patch);
  }
  return entries;
}

function patchesOf({ type, records, columns }: Creations): StoredPatch[] {
  const named = Object.entries(columns);
  return records.map((record, i) => {
    const fields: Record<string, unknown> = {};
    for (const [name, column] of named) if ((column[i] ?? null) !== null) fields[name] = column[i];
    return [type, record, null, fields];
  });
}

/** The patches of a stored chunk, creations of a type together. */
export function unpackChunk(body: readonly unknown[]): readonly StoredPatch[] {
  return (body as readonly Entry[]).flatMap((entry) => (isPatch(entry) ? [entry] : patchesOf(entry)));
}
