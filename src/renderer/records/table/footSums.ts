import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import type { Column } from './columns.ts';

/** So many cells are added in one step. */
const PIECE = 5000;

/** The sum of a column over some rows. */
export interface Sum {
  readonly column: Column;
  readonly text: string;
}

/** The sums of those columns of which a sum says something, a step at a time. */
export function* sumSteps(
  columns: readonly Column[],
  rows: readonly AnyStored[],
  data: AnyData,
): Steps<readonly Sum[]> {
  const sums: Sum[] = [];
  for (const column of columns.filter(({ isSummed }) => isSummed)) {
    let sum: number | undefined;
    for (const [i, row] of rows.entries()) {
      if (i % PIECE === PIECE - 1) yield;
      const value = column.value(data, row);
      if (typeof value === 'number') sum = (sum ?? 0) + value;
    }
    if (sum !== undefined) sums.push({ column, text: column.kind?.show(sum) ?? String(sum) });
  }
  return sums;
}

/** 计数 and 求和 of selected cells: how many are filled, and the sum where the columns can be added. */
export function* chosenSteps(
  columns: readonly Column[],
  rows: readonly AnyStored[],
  data: AnyData,
): Steps<string> {
  let filled = 0;
  for (const column of columns) {
    for (const [i, row] of rows.entries()) {
      if (i % PIECE === PIECE - 1) yield;
      if (column.text(data, row) !== '') filled++;
    }
  }
  const sums = yield* sumSteps(columns, rows, data);
  const said = sums.map(({ column, text }) => `${column.label}求和 ${text}`);
  return [`选中 ${rows.length} 行 ${rows.length * columns.length} 格`, `计数 ${filled}`, ...said].join('，');
}
