import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { asOf } from '../../../core/record/dataView.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { currencies } from '../../../core/rules/current.ts';
import type { Column } from './columns.ts';

/** What a column is narrowed to: texts ticked ('' for blank cells), or a text it contains, or only blank cells. */
export type Filter =
  { readonly ticked: ReadonlySet<string> } | { readonly contains: string } | { readonly blank: true };

/** One key of the order. */
export interface SortKey {
  readonly key: string;
  readonly down: boolean;
}

/** What the user has set for one table. */
export interface View {
  readonly currentOnly: boolean;
  readonly filters: ReadonlyMap<string, Filter>;
  /** The column clicked last comes first. */
  readonly sort: readonly SortKey[];
}

/** How a table stands when it is opened: what is over is hidden. */
export const firstView: View = { currentOnly: true, filters: new Map(), sort: [] };

/** The rows of a ledger: its root records with the values that it fixes. */
export function rowsOf(ledger: AnyLedger, data: AnyData): readonly AnyStored[] {
  const all = data.all(ledger.root);
  const fixed = Object.entries(ledger.fixed);
  return fixed.length === 0 ? all : all.filter((row) => fixed.every(([name, value]) => row[name] === value));
}

/** The rows that the view shows, in its order; the quick search comes after. */
export function arrange(
  ledger: AnyLedger,
  columns: readonly Column[],
  data: AnyData,
  view: View,
): readonly AnyStored[] {
  let rows = rowsOf(ledger, data);
  const currency = currencies[ledger.root];
  if (view.currentOnly && currency !== undefined) {
    // The day is asked once, not once for each row.
    const today = asOf(data, data.today);
    rows = rows.filter((row) => currency.holds(row, today));
  }
  for (const column of columns) {
    const filter = view.filters.get(column.key);
    if (filter !== undefined) rows = rows.filter((row) => passes(filter, column.text(data, row)));
  }
  return view.sort.length === 0 ? rows : sorted(rows, columns, data, view.sort);
}

/** Whether a cell's text passes a filter. */
function passes(filter: Filter, text: string): boolean {
  if ('ticked' in filter) return filter.ticked.has(text);
  return 'blank' in filter ? text === '' : text.includes(filter.contains);
}

/** The order after a click on a column's header: first up, then down, then as before; earlier clicks decide among equals. */
export function clicked(sort: readonly SortKey[], key: string): readonly SortKey[] {
  const rest = sort.filter((one) => one.key !== key).slice(0, 2);
  const now = sort[0]?.key === key ? sort[0] : undefined;
  if (now === undefined) return [{ key, down: false }, ...rest];
  return now.down ? rest : [{ key, down: true }, ...rest];
}

function sorted(
  rows: readonly AnyStored[],
  columns: readonly Column[],
  data: AnyData,
  sort: readonly SortKey[],
): readonly AnyStored[] {
  const keys = sort.flatMap(({ key, down }) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? [] : [{ ranks: ranksOf(rows, column, data), down }];
  });
  const order = rows.map((_, i) => i);
  order.sort((a, b) => {
    for (const { ranks, down } of keys) {
      const [x, y] = [ranks[a] ?? 0, ranks[b] ?? 0];
      if (x === y) continue;
      // Blank cells (-1) come last in both directions.
      if (x < 0 || y < 0) return x < 0 ? 1 : -1;
      return down ? y - x : x - y;
    }
    return a - b;
  });
  return order.flatMap((i) => rows[i] ?? []);
}

/** Each row's place in the order of one column; equal values share a place, so that each is compared once. */
function ranksOf(rows: readonly AnyStored[], column: Column, data: AnyData): readonly number[] {
  const values = rows.map((row) => column.value(data, row));
  const distinct = [...new Set(values)].filter((value) => value !== undefined);
  const ranks = new Map<unknown, number>();
  let rank = -1;
  let last: unknown;
  for (const value of distinct.sort((a, b) => column.compare(a, b))) {
    if (rank < 0 || column.compare(last, value) !== 0) rank++;
    ranks.set(value, rank);
    last = value;
  }
  return values.map((value) => (value === undefined ? -1 : (ranks.get(value) ?? -1)));
}
