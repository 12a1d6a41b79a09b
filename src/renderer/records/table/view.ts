import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { asOf } from '../../../core/record/dataView.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { currencies } from '../../../core/rules/current.ts';
import { finish, type Steps } from '../../../core/rules/steps.ts';
import { testOf, type Filter } from '../views/filter.ts';
import { sortedSteps, type SortKey } from '../views/sorting.ts';
import type { Column } from './columns.ts';

/** What the user has set for one table. */
export interface View {
  readonly currentOnly: boolean;
  readonly filters: ReadonlyMap<string, Filter>;
  /** The first key decides first. */
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

/** So many rows are looked at in one step. */
const PIECE = 5000;

/** The rows that the view shows, in its order, a step at a time; the quick search comes after. */
export function* arrangeSteps(
  ledger: AnyLedger,
  columns: readonly Column[],
  data: AnyData,
  view: View,
): Steps<readonly AnyStored[]> {
  const currency = currencies[ledger.root];
  // The day is asked once, not once for each row.
  const today = asOf(data, data.today);
  const tests: ((row: AnyStored) => boolean)[] = [];
  if (view.currentOnly && currency !== undefined) tests.push((row) => currency.holds(row, today));
  for (const column of columns) {
    const filter = view.filters.get(column.key);
    if (filter === undefined) continue;
    const passes = testOf(filter, data.today);
    tests.push((row) => passes(column.text(data, row), column.value(data, row)));
  }
  const all = rowsOf(ledger, data);
  let rows = all;
  if (tests.length > 0) {
    const kept: AnyStored[] = [];
    for (const [i, row] of all.entries()) {
      if (i % PIECE === PIECE - 1) yield;
      if (tests.every((test) => test(row))) kept.push(row);
    }
    rows = kept;
  }
  return view.sort.length === 0 ? rows : yield* sortedSteps(rows, columns, data, view.sort);
}

/** The rows that the view shows, in its order. */
export function arrange(
  ledger: AnyLedger,
  columns: readonly Column[],
  data: AnyData,
  view: View,
): readonly AnyStored[] {
  return finish(arrangeSteps(ledger, columns, data, view));
}
