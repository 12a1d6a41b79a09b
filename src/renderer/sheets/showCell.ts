import type { SheetColumn, SheetModel, TotalCell } from '../../core/reports/sheetModel.ts';

/** A cell as it stands on paper. */
export function showCell(column: SheetColumn, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (column.format === 'percent') return `${(value * 100).toFixed(1)}%`;
  if (column.format === 'money') return value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
  return String(value);
}

/** A total as it stands on paper. */
export function showTotal(column: SheetColumn, cell: TotalCell | undefined): string {
  return cell === undefined ? '' : showCell(column, cell.result);
}

/** One cell of the upper header: a group over its columns, or a single column that takes both rows. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** The header rows of a sheet: two where columns stand in groups, else one. */
export function headRows(model: SheetModel): readonly (readonly HeadCell[])[] {
  const isGrouped = model.columns.some((column) => column.group !== undefined);
  if (!isGrouped) return [model.columns.map(({ label }) => ({ text: label, columns: 1, rows: 1 }))];
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  for (const [index, { label, group }] of model.columns.entries()) {
    const last = upper.at(-1);
    if (group === undefined) upper.push({ text: label, columns: 1, rows: 2 });
    else if (last !== undefined && model.columns[index - 1]?.group === group)
      upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    else upper.push({ text: group, columns: 1, rows: 1 });
    if (group !== undefined) lower.push({ text: label, columns: 1, rows: 1 });
  }
  return [upper, lower];
}

/** How many leading columns the label of the totals row takes: those without a total. */
export function labelSpan(model: SheetModel): number {
  const first = model.columns.findIndex((column) => model.totals?.cells[column.key] !== undefined);
  return Math.max(first, 1);
}
