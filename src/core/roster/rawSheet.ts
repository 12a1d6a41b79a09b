import type { Raw } from '../record/kind.ts';

/** A merged area: zero-based, both ends inclusive. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a format adapter reads it: `rows[r][c]` is the cell of sheet row r + 1, column c + 1; merged cells hold their value at top left only. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly Raw[])[];
  readonly merges: readonly MergedArea[];
}

/** A workbook as read. */
export interface RawWorkbook {
  readonly file: string;
  readonly sheets: readonly RawSheet[];
}
