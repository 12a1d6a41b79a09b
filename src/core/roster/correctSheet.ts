import type { Raw } from '../record/kind.ts';
import { columnLetter } from './headerText.ts';
import type { MergedArea, RawSheet } from './rawSheet.ts';

/** What the user corrected in the reading of one sheet. */
export interface SheetCorrections {
  /** First header row, counted from 1; rows above with several cells are no part of the table. */
  readonly headerFrom?: number;
  /** Header texts by column letter, as if the office had written them so. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Header text of a column that is not to be imported. */
export const ignoredHeader = '（不导入）';

/** The sheet as it would be read had the office written its header as the user says; cells below are untouched. */
export function correctSheet(
  sheet: RawSheet,
  headerRows: readonly [number, number] | null,
  corrections: SheetCorrections,
): RawSheet {
  const rows = sheet.rows.map((row) => [...row]);
  const from = corrections.headerFrom;
  if (from !== undefined) {
    for (const row of rows.slice(0, from - 1)) if (filled(row) > 1) row.fill(null);
  }
  const [top, bottom] = headerRows ?? [from ?? 1, from ?? 1];
  for (const [letter, text] of Object.entries(corrections.headers)) {
    const column = columnAt(letter, sheet);
    if (column !== undefined)
      writeHeader(rows, sheet.merges, { column, top: top - 1, bottom: bottom - 1 }, text);
  }
  return { ...sheet, rows };
}

function filled(row: readonly Raw[]): number {
  return row.filter((raw) => raw !== null && raw !== '').length;
}

function columnAt(letter: string, sheet: RawSheet): number | undefined {
  const width = Math.max(...sheet.rows.map((row) => row.length), 0);
  const found = Array.from({ length: width }, (_, c) => c).find((c) => columnLetter(c) === letter);
  return found;
}

interface HeaderCells {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Writes one column's header; a group heading merged over several columns stays, as it says whose column it is. */
function writeHeader(rows: Raw[][], merges: readonly MergedArea[], at: HeaderCells, text: string): void {
  const { column, top, bottom } = at;
  const areaOf = (r: number): MergedArea | undefined =>
    merges.find((area) => r >= area.top && r <= area.bottom && column >= area.left && column <= area.right);
  const own = areaOf(bottom);
  const row = own !== undefined && own.left === own.right ? own.top : bottom;
  const cells = rows[row];
  if (cells === undefined) return;
  while (cells.length <= column) cells.push(null);
  cells[column] = text;
  for (let r = top; r <= bottom; r++) {
    const area = areaOf(r);
    const line = rows[r];
    if (r !== row && line !== undefined && (area === undefined || area.left === area.right))
      line[column] = null;
  }
}
