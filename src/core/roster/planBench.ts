import type { Patch } from '../record/change.ts';
import { isLink } from '../record/field.ts';
import type { AnyKind } from '../record/kind.ts';
import type { AnyView } from '../record/dataView.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';

/** A record that the import creates or edits. */
interface Work {
  readonly type: RecordName;
  readonly id: string;
  /** The record as stored; undefined for a creation. */
  readonly stored: AnyStored | undefined;
  readonly values: Record<string, unknown>;
  /** Item that wrote a field first. */
  readonly writers: Map<string, string>;
  /** Item that created it. */
  readonly creator: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

function kindOf(type: RecordName, name: string): AnyKind | undefined {
  return recordDef(type).fields[name]?.kind;
}

function valueKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const NOBODY: readonly string[] = [];

const exactFields = new WeakMap<readonly string[], readonly string[]>();

/** The fields of a rule that are compared as they stand. */
function exactOf(type: RecordName, by: readonly string[]): readonly string[] {
  const known = exactFields.get(by);
  if (known !== undefined) return known;
  const exact = by.filter((name) => recordDef(type).fields[name]?.kind.agrees === undefined);
  exactFields.set(by, exact);
  return exact;
}

const links = new Map<RecordName, readonly string[]>();

function linksOf(type: RecordName): readonly string[] {
  const known = links.get(type);
  if (known !== undefined) return known;
  const names = Object.entries(recordDef(type).fields).flatMap(([name, field]) =>
    isLink(field) ? [name] : [],
  );
  links.set(type, names);
  return names;
}

/** The stored records with what the import has done to them so far; nothing is written to the data. */
export class PlanBench {
  readonly data: AnyView;
  private readonly mintId: () => string;
  private readonly works = new Map<string, Work>();
  private readonly indexes = new Map<
    string,
    { fields: readonly string[]; type: RecordName; ids: Map<string, string[]> }
  >();
  private readonly links = new Map<string, string[]>();

  constructor(data: AnyView, mintId: () => string) {
    this.data = data;
    this.mintId = mintId;
  }

  /** The values of a record as they are now; undefined for an unknown id. */
  now(type: RecordName, id: string): Values | undefined {
    return this.works.get(id)?.values ?? this.data.get(type, id);
  }

  /** The stored record; undefined for one that the import creates. */
  stored(type: RecordName, id: string): AnyStored | undefined {
    const work = this.works.get(id);
    return work === undefined ? this.data.get(type, id) : work.stored;
  }

  /** The item that created a record; undefined for a stored one. */
  creatorOf(id: string): string | undefined {
    return this.works.get(id)?.creator;
  }

  /** Records with exactly these values, stored or created; fields known at differing precision are compared by agreement. */
  find(type: RecordName, by: readonly string[], values: Values): readonly string[] {
    if (by.some((name) => values[name] === undefined)) return NOBODY;
    const exact = exactOf(type, by);
    const index = this.index(type, exact);
    const keys = this.keysOf(type, exact, values);
    const [only] = keys;
    const ids =
      keys.length === 1 && only !== undefined ? index.get(only) : keys.flatMap((key) => index.get(key) ?? []);
    if (ids === undefined || ids.length === 0) return NOBODY;
    return [...new Set(ids)].filter((id) => {
      const row = this.now(type, id);
      return by.every((name) => exact.includes(name) || this.agrees(type, name, row?.[name], values[name]));
    });
  }

  /** True when two values of a field can be the same fact; false when either is unknown. */
  agrees(type: RecordName, name: string, a: unknown, b: unknown): boolean {
    if (a === undefined || b === undefined) return false;
    const kind = recordDef(type).fields[name]?.kind;
    return kind?.agrees?.(a, b) ?? (kind === undefined ? a === b : !kind.adds(a, b));
  }

  /** Records of a type whose link holds this id, stored ones and those of this import. */
  linking(type: RecordName, field: string, id: string): readonly string[] {
    const made = this.links.get(`${type} ${field} ${id}`) ?? [];
    const rows =
      this.works.get(id)?.stored === undefined && this.works.has(id)
        ? []
        : this.storedLinking(type, field, id);
    return [...rows.map((row) => row.id as string), ...made];
  }

  /** Stored records of a type whose link leads to this id. */
  storedLinking(type: RecordName, field: string, id: string): readonly AnyStored[] {
    return this.data.linkingAny(type, field, id);
  }

  /** Makes a record for an item; values that are undefined are left out. */
  create(type: RecordName, values: Values, creator: string): string {
    const id = this.mintId();
    const known: Record<string, unknown> = {};
    for (const name in values) if (values[name] !== undefined) known[name] = values[name];
    this.works.set(id, { type, id, stored: undefined, values: known, writers: new Map(), creator });
    this.reindex(type, id);
    for (const name of linksOf(type)) {
      if (typeof known[name] !== 'string') continue;
      const key = `${type} ${name} ${known[name]}`;
      const ids = this.links.get(key);
      if (ids === undefined) this.links.set(key, [id]);
      else ids.push(id);
    }
    return id;
  }

  /** Gives a field a new value; false when another item of this import wrote it and says otherwise. */
  edit(type: RecordName, id: string, name: string, value: unknown, writer: string): boolean {
    const work = this.open(type, id);
    if (work === undefined) return false;
    const first = work.writers.get(name) ?? (work.values[name] === undefined ? undefined : work.creator);
    if (first !== undefined && first !== writer && !this.refines(type, name, work.values[name], value))
      return false;
    work.values[name] = value;
    if (first === undefined) work.writers.set(name, writer);
    this.reindex(type, id);
    return true;
  }

  /** What the import writes: creations and edits, at most one patch per record. */
  patches(): Patch[] {
    return [...this.works.values()].flatMap(({ type, id, stored, values }): Patch[] => {
      const fields: Record<string, readonly [unknown, unknown]> = {};
      for (const [name, value] of Object.entries(values)) {
        const before = stored?.[name] ?? null;
        if (before !== value && name in recordDef(type).fields) fields[name] = [before, value];
      }
      if (Object.keys(fields).length === 0) return [];
      return [{ type, record: id, base: stored?.rev ?? null, fields }];
    });
  }

  private refines(type: RecordName, name: string, known: unknown, value: unknown): boolean {
    const kind = recordDef(type).fields[name]?.kind;
    return known === undefined || (kind?.agrees !== undefined && kind.agrees(known, value));
  }

  private open(type: RecordName, id: string): Work | undefined {
    const known = this.works.get(id);
    if (known !== undefined) return known;
    const stored = this.data.get(type, id);
    if (stored === undefined) return undefined;
    const work: Work = {
      type,
      id: stored.id,
      stored,
      values: { ...stored },
      writers: new Map(),
      creator: undefined,
    };
    this.works.set(stored.id, work);
    return work;
  }

  /** Index keys of a record: one, or several where a field holds several values (two phones). */
  private keysOf(type: RecordName, fields: readonly string[], values: Values): readonly string[] {
    let keys = [''];
    for (const name of fields) {
      const value = values[name];
      if (value === undefined || value === null) return NOBODY;
      const hasSeveral = kindOf(type, name)?.split !== undefined && typeof value === 'string';
      const parts = hasSeveral ? value.split('、') : [valueKey(this.ended(type, name, value))];
      keys = keys.flatMap((key) => parts.map((part) => `${key}\n${part}`));
    }
    return keys;
  }

  /** A link by the record it leads to: two cards merged into one are one. */
  private ended(type: RecordName, name: string, value: unknown): unknown {
    const field = recordDef(type).fields[name];
    if (field === undefined || !isLink(field) || typeof value !== 'string') return value;
    return this.data.get(field.target as RecordName, value)?.id ?? value;
  }

  private index(type: RecordName, fields: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const name = `${type} ${fields.join(' ')}`;
    const known = this.indexes.get(name);
    if (known !== undefined) return known.ids;
    const index = { fields, type, ids: new Map<string, string[]>() };
    this.indexes.set(name, index);
    for (const row of this.data.all(type)) this.enter(index, row.id, this.works.get(row.id)?.values ?? row);
    for (const work of this.works.values()) {
      if (work.type === type && work.stored === undefined) this.enter(index, work.id, work.values);
    }
    return index.ids;
  }

  private enter(
    index: { fields: readonly string[]; type: RecordName; ids: Map<string, string[]> },
    id: string,
    values: Values,
  ): void {
    for (const key of this.keysOf(index.type, index.fields, values)) {
      const ids = index.ids.get(key);
      if (ids === undefined) index.ids.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }

  private reindex(type: RecordName, id: string): void {
    const values = this.now(type, id) ?? {};
    for (const index of this.indexes.values()) if (index.type === type) this.enter(index, id, values);
  }
}
