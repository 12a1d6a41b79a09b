import { recordDef, recordNames } from '../records/registry.ts';
import type { AnyData, Data } from './data.ts';
import { isLink } from './field.ts';
import { isLive, Table } from './table.ts';
import type { AnyStored, RecordName } from './types.ts';

/** A live link: the record that holds it and the field. */
export interface LiveLink {
  readonly type: RecordName;
  readonly field: string;
  readonly row: AnyStored;
}

/** What generic code reads beside single records. */
export interface AnyView extends AnyData {
  /** `linking` for names known only at run time. */
  linkingAny(type: RecordName, field: string, id: string): readonly AnyStored[];
  /** Every live link that leads to a record, whatever the type it comes from. */
  linksTo(type: RecordName, id: string): readonly LiveLink[];
}

/** The live records, for typed and for generic code. */
export type View = Data & AnyView;

/** Records by type and id, as a change leaves them. */
export type RowsByType = ReadonlyMap<RecordName, Map<string, AnyStored>>;

/** What a view is made of: stored rows of any state and the indexes over the live ones. */
export interface Layer {
  row(type: RecordName, id: string): AnyStored | undefined;
  live(type: RecordName): readonly AnyStored[];
  /** Live rows whose link holds exactly this id, merges not followed. */
  pointing(type: RecordName, field: string, target: string): readonly AnyStored[];
  /** Ids merged straight into this one. */
  aliases(type: RecordName, id: string): readonly string[];
  /** False when no record of the type was ever merged into another, as is the rule. */
  hasMerges(type: RecordName): boolean;
}

/** The records in memory; `put` takes the outcome of a commit in, at the cost of what it touches. */
export interface WorkingSet extends Layer {
  put(type: RecordName, rows: readonly AnyStored[]): void;
  /** Every row, deleted and merged ones too, in order of creation. */
  rows(type: RecordName): Iterable<AnyStored>;
  count(type: RecordName): number;
}

/** A working set, empty or made of rows that nobody else changes. */
export function createWorkingSet(rows?: RowsByType): WorkingSet {
  const tables = Object.fromEntries(
    recordNames.map((name) => [name, new Table(rows?.get(name))]),
  ) as Readonly<Record<RecordName, Table>>;
  const table = (type: RecordName): Table => tables[type];
  return {
    row: (type, id) => table(type).rows.get(id),
    live: (type) => table(type).live(),
    pointing: (type, field, target) => table(type).pointing(field, target),
    aliases: (type, id) => table(type).aliases(id),
    hasMerges: (type) => table(type).hasMerges(),
    put: (type, rows) => table(type).put(rows),
    rows: (type) => table(type).rows.values(),
    count: (type) => table(type).rows.size,
  };
}

/** The state after a change that is not written yet: the base with some rows replaced or added. */
export function overlay(base: Layer, changed: RowsByType): Layer {
  const own = createWorkingSet(changed);
  const isChanged = (type: RecordName, id: string): boolean => changed.get(type)?.has(id) === true;
  const cache = new Map<RecordName, readonly AnyStored[]>();
  const liveOf = (type: RecordName): readonly AnyStored[] => {
    const kept = base.live(type).flatMap((row) => {
      const now = own.row(type, row.id);
      return now === undefined ? [row] : isLive(now) ? [now] : [];
    });
    return [...kept, ...own.live(type).filter((row) => !isLive(base.row(type, row.id)))];
  };
  return {
    row: (type, id) => own.row(type, id) ?? base.row(type, id),
    live(type) {
      if (!changed.has(type)) return base.live(type);
      const known = cache.get(type) ?? liveOf(type);
      cache.set(type, known);
      return known;
    },
    pointing(type, field, target) {
      const before = base.pointing(type, field, target);
      if (!changed.has(type)) return before;
      const added = own.pointing(type, field, target);
      return before.length === 0 ? added : [...before.filter((row) => !isChanged(type, row.id)), ...added];
    },
    aliases(type, id) {
      const before = base.aliases(type, id);
      if (!changed.has(type)) return before;
      return [...before.filter((alias) => !isChanged(type, alias)), ...own.aliases(type, id)];
    },
    hasMerges: (type) => base.hasMerges(type) || own.hasMerges(type),
  };
}

function targetOf(type: RecordName, field: string): RecordName {
  const link = recordDef(type).fields[field];
  if (link === undefined || !isLink(link)) throw new Error(`${field} is no link of ${type}`);
  return link.target as RecordName;
}

/** The ids by which links may lead to a record: its own and those merged into it, however often. */
function namesOf(layer: Layer, type: RecordName, id: string): readonly string[] {
  const names = [id];
  for (const name of names) {
    for (const alias of layer.aliases(type, name)) if (!names.includes(alias)) names.push(alias);
  }
  return names;
}

/** Where a chain of merges ends; undefined for an unknown id or a chain that runs in a circle. */
export function endOfMerges(layer: Layer, type: RecordName, id: string): AnyStored | undefined {
  let row = layer.row(type, id);
  if (row === undefined || row.mergedInto === null) return row;
  const seen = new Set<string>();
  while (row !== undefined && row.mergedInto !== null) {
    if (seen.has(row.id) || row.deleted) return undefined;
    seen.add(row.id);
    row = layer.row(type, row.mergedInto);
  }
  return row;
}

/** The live records of a layer as pure functions read them; merges are followed. */
export function viewOf(layer: Layer, today: () => string): View {
  const get = (type: RecordName, id: string | undefined): AnyStored | undefined => {
    const row = id === undefined ? undefined : endOfMerges(layer, type, id);
    return isLive(row) ? row : undefined;
  };
  const linking = (type: RecordName, field: string, id: string): readonly AnyStored[] => {
    const target = targetOf(type, field);
    if (!layer.hasMerges(target)) return layer.pointing(type, field, id);
    const names = namesOf(layer, target, get(target, id)?.id ?? id);
    return names.flatMap((name) => layer.pointing(type, field, name));
  };
  const view = {
    get today() {
      return today();
    },
    all: (type: RecordName) => layer.live(type),
    get,
    linking,
    linkingAny: linking,
    linksTo: (type: RecordName, id: string): LiveLink[] =>
      recordNames.flatMap((from) =>
        Object.entries(recordDef(from).fields)
          .filter(([, field]) => isLink(field) && field.target === type)
          .flatMap(([field]) => linking(from, field, id).map((row) => ({ type: from, field, row }))),
      ),
  };
  return view as unknown as View;
}

/** A view of given records on a given day, for workers, reports and tests. */
export function dataOf(tables: { readonly [N in RecordName]?: readonly AnyStored[] }, today: string): View {
  const set = createWorkingSet();
  for (const name of recordNames) set.put(name, tables[name] ?? []);
  return viewOf(set, () => today);
}

/** The same data, asked on another day: reports look at their cut-off day. */
export function asOf<D extends { readonly today: string }>(data: D, day: string): D {
  return Object.create(data, { today: { value: day, enumerable: true } }) as D;
}
