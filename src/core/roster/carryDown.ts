import { squeeze, asText } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';
import { isEmpty, type SheetGrid } from './sheetGrid.ts';

const DITTO = new Set(['〃', '″', '"', '”', '同上', "''", '’’']);

/** True for marks that repeat the cell above. */
export function isDitto(raw: Raw): boolean {
  return typeof raw === 'string' && DITTO.has(squeeze(raw));
}

/** True when the office left repeated cells of a column blank: blanks outnumber the rows that repeat the row above. */
function leavesRepeatsBlank(cells: readonly Raw[]): boolean {
  let blanks = 0;
  let repeats = 0;
  let last = '';
  for (const raw of cells) {
    if (isEmpty(raw) || isDitto(raw)) blanks++;
    else {
      const text = squeeze(asText(raw));
      if (text === last) repeats++;
      last = text;
    }
  }
  return blanks > repeats;
}

/** True when a wording comes again after another one: then it was written wherever it held, and a blank says nothing. */
function comesAgain(cells: readonly Raw[]): boolean {
  const ended = new Set<string>();
  let last = '';
  for (const raw of cells) {
    if (isEmpty(raw) || isDitto(raw)) continue;
    const text = squeeze(asText(raw));
    if (text === last) continue;
    if (ended.has(text)) return true;
    ended.add(last);
    last = text;
  }
  return false;
}

/** A column that blank cells take over from above. */
export interface CarriedColumn {
  readonly column: number;
  /** Names places: where another begins, narrower columns begin anew. */
  readonly isPlace: boolean;
}

/** The cells of place columns with what blank cells take from above; `columns` from the widest place to the narrowest. */
export function carryDown(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly CarriedColumn[],
): ReadonlyMap<number, ReadonlyMap<number, Raw>> {
  const carried = new Map<number, ReadonlyMap<number, Raw>>();
  const started = new Set<number>();
  for (const { column, isPlace } of columns) {
    const cells = rows.map((row) => grid.below(row, column));
    // Numbers of places begin again under each wider place; what a row belongs to is written once, in one block.
    const carries = leavesRepeatsBlank(cells) && (isPlace || !comesAgain(cells));
    const filled = new Map<number, Raw>();
    const begins: number[] = [];
    let last: Raw = null;
    for (const [i, row] of rows.entries()) {
      const raw = cells[i] ?? null;
      const isNew = started.has(row);
      if (isNew) last = null;
      if (!isEmpty(raw) && !isDitto(raw)) {
        if (squeeze(asText(raw)) !== squeeze(asText(last))) begins.push(row);
        last = raw;
      }
      filled.set(row, isDitto(raw) || (isEmpty(raw) && carries) ? last : raw);
    }
    if (isPlace) for (const row of begins) started.add(row);
    carried.set(column, filled);
  }
  return carried;
}
