import type { AnyStored } from './types.ts';

/** Above this many rows at once an index is dropped and built again on next use, which is cheaper. */
const REBUILD = 100;

const NOTHING: readonly never[] = [];

/** True for a record that lists show: neither deleted nor merged away. */
export function isLive(row: AnyStored | undefined): row is AnyStored {
  return row !== undefined && !row.deleted && row.mergedInto === null;
}

/** The records of one type in memory, in order of creation, with link indexes built on first use and kept fresh. */
export class Table {
  readonly rows: Map<string, AnyStored>;
  readonly #links = new Map<string, Map<string, readonly AnyStored[]>>();
  #live: readonly AnyStored[] | undefined;
  #aliases: Map<string, string[]> | undefined;
  /** Places in the order of creation; needed only to keep an index in order. */
  #order: Map<string, number> | undefined;

  constructor(rows = new Map<string, AnyStored>()) {
    this.rows = rows;
  }

  /** Takes rows in, new ones at the end, the others in place of their older state. */
  put(rows: readonly AnyStored[]): void {
    this.#live = undefined;
    if (rows.length > REBUILD) this.#links.clear();
    for (const row of rows) {
      const old = this.rows.get(row.id);
      if (old === undefined) this.#order?.set(row.id, this.#order.size);
      if ((old?.mergedInto ?? null) !== row.mergedInto) this.#aliases = undefined;
      this.rows.set(row.id, row);
      for (const [field, index] of this.#links) this.#move(index, field, old, row);
    }
  }

  /** The live rows; the same array until something changes. */
  live(): readonly AnyStored[] {
    this.#live ??= [...this.rows.values()].filter(isLive);
    return this.#live;
  }

  /** The live rows whose link `field` holds exactly this id. */
  pointing(field: string, target: string): readonly AnyStored[] {
    let index = this.#links.get(field);
    if (index === undefined) {
      index = this.#build(field);
      this.#links.set(field, index);
    }
    return index.get(target) ?? NOTHING;
  }

  /** The ids merged straight into this one. */
  aliases(target: string): readonly string[] {
    return this.#merges().get(target) ?? NOTHING;
  }

  /** True when some record was merged into another. */
  hasMerges(): boolean {
    return this.#merges().size > 0;
  }

  #merges(): ReadonlyMap<string, readonly string[]> {
    if (this.#aliases !== undefined) return this.#aliases;
    this.#aliases = new Map();
    for (const { id, mergedInto, deleted } of this.rows.values()) {
      if (mergedInto === null || deleted) continue;
      const known = this.#aliases.get(mergedInto);
      if (known === undefined) this.#aliases.set(mergedInto, [id]);
      else known.push(id);
    }
    return this.#aliases;
  }

  #build(field: string): Map<string, readonly AnyStored[]> {
    const index = new Map<string, AnyStored[]>();
    for (const row of this.live()) {
      const target = row[field];
      if (typeof target !== 'string') continue;
      const bucket = index.get(target);
      if (bucket === undefined) index.set(target, [row]);
      else bucket.push(row);
    }
    return index;
  }

  /** Arrays once handed out are never changed, so a bucket is replaced. */
  #move(
    index: Map<string, readonly AnyStored[]>,
    field: string,
    old: AnyStored | undefined,
    row: AnyStored,
  ): void {
    const from = isLive(old) ? old[field] : undefined;
    const to = isLive(row) ? row[field] : undefined;
    if (typeof from === 'string') {
      index.set(
        from,
        (index.get(from) ?? NOTHING).filter((one) => one.id !== row.id),
      );
    }
    if (typeof to === 'string') {
      this.#order ??= new Map([...this.rows.keys()].map((id, i) => [id, i]));
      const order = this.#order;
      const place = (one: AnyStored): number => order.get(one.id) ?? 0;
      index.set(
        to,
        [...(index.get(to) ?? NOTHING), row].sort((a, b) => place(a) - place(b)),
      );
    }
  }
}
