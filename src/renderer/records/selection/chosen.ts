import type { AnyStored } from '../../../core/record/types.ts';
import type { Column } from '../table/columns.ts';
import { rowsIn, type Area } from './area.ts';

/** What is selected, as the screen around a table can work with it: each of the rows in each of the columns. */
export interface Chosen {
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  /** Whole rows were taken, by their numbers or with Shift and Space. */
  readonly isRows: boolean;
}

/** The records and columns behind selected rectangles; several of them are always whole rows. */
export function chosenOf(
  areas: readonly Area[],
  rows: readonly AnyStored[],
  columns: readonly Column[],
): Chosen {
  const [area] = areas;
  if (area === undefined) return { rows: [], columns: [], isRows: false };
  const picked =
    areas.length === 1
      ? rows.slice(area.top, area.bottom + 1)
      : rowsIn(areas).flatMap((row) => rows[row] ?? []);
  const isRows = area.left === 0 && area.right === columns.length - 1;
  return { rows: picked, columns: columns.slice(area.left, area.right + 1), isRows };
}

/** What a screen reader says of a selection of several cells. */
export function chosenWords({ rows, columns, isRows }: Chosen): string {
  if (isRows) return `已选中 ${rows.length} 行`;
  const [first, last] = [columns[0]?.label ?? '', columns.at(-1)?.label ?? ''];
  const across = first === last ? first : `${first}至${last}`;
  return `已选中 ${rows.length} 行、${across}，共 ${rows.length * columns.length} 格`;
}
