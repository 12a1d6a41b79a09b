import { asText, isBlank } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import type { MergedArea, RawSheet } from './rawSheet.ts';

/** A sheet by address, with merged areas known; rows and columns count from zero. */
export interface SheetGrid {
  readonly height: number;
  readonly width: number;
  /** What the cell shows: its own value, or that of the merged area it lies in. */
  shown(row: number, column: number): Raw;
  /** Like `shown`, but an area lends its value downwards only, along its first column. */
  below(row: number, column: number): Raw;
  /** The merged area a cell lies in. */
  area(row: number, column: number): MergedArea | undefined;
}

/** True for a cell with nothing in it, not even a word for nothing. */
export function isEmpty(raw: Raw | undefined): boolean {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');
}

/** True for an empty cell and for words that say so. */
export function saysNothing(raw: Raw): boolean {
  return isEmpty(raw) || isBlank(raw);
}

/** Opens a sheet for reading by address. */
export function openGrid(sheet: RawSheet): SheetGrid {
  const height = sheet.rows.length;
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const areas = new Map<number, MergedArea>();
  const address = (row: number, column: number): number => row * width + column;
  for (const merged of sheet.merges) {
    for (let r = merged.top; r <= Math.min(merged.bottom, height - 1); r++) {
      for (let c = merged.left; c <= Math.min(merged.right, width - 1); c++) areas.set(address(r, c), merged);
    }
  }
  const own = (row: number, column: number): Raw => sheet.rows[row]?.[column] ?? null;
  const area = (row: number, column: number): MergedArea | undefined =>
    areas.size === 0 ? undefined : areas.get(address(row, column));
  return {
    height,
    width,
    area,
    shown(row, column) {
      const merged = area(row, column);
      return merged === undefined ? own(row, column) : own(merged.top, merged.left);
    },
    below(row, column) {
      const merged = area(row, column);
      if (merged === undefined) return own(row, column);
      const value = own(merged.top, merged.left);
      return merged.left === column || saysNothing(value) ? value : null;
    },
  };
}

/** A cell written in this very row. */
export interface OwnCell {
  readonly column: number;
  readonly text: string;
  /** How many columns it is merged over. */
  readonly width: number;
}

/** The cells written in a row, without what merged areas lend it from above. */
export function ownCells(grid: SheetGrid, row: number): readonly OwnCell[] {
  const cells: OwnCell[] = [];
  for (let column = 0; column < grid.width; column++) {
    const area = grid.area(row, column);
    if (area !== undefined && (area.top !== row || area.left !== column)) continue;
    const raw = grid.shown(row, column);
    if (isEmpty(raw)) continue;
    cells.push({ column, text: asText(raw), width: area === undefined ? 1 : area.right - area.left + 1 });
  }
  return cells;
}
