import { findHeader, headerRowWords, repeatsHeader } from './headerBlock.ts';
import { normalWord } from './headerText.ts';
import type { Lexicon } from './lexicon.ts';
import { matchHeader } from './matchHeader.ts';
import type { RawSheet } from './rawSheet.ts';
import { openGrid, ownCells, type OwnCell, type SheetGrid } from './sheetGrid.ts';

/** The rows of a sheet that belong to one table, with what stands above it; all other rows are cut away or empty. */
export interface SheetPart {
  readonly sheet: RawSheet;
  /** First row of the part, from zero. */
  readonly from: number;
}

/** Rows within which the first header stands. */
const FIRST_WITHIN = 30;

/** True for a row whose cells are header words: at least three, and more than half of what it holds. */
function looksLikeHeader(cells: readonly OwnCell[], lexicon: Lexicon): boolean {
  if (cells.length < 3) return false;
  const words = cells.filter(({ text }) => text.length <= 20 && !/^[\d.-]+$/.test(text));
  const plain = words.slice(0, 8).filter(({ text }) => lexicon.isKnown(normalWord(text)));
  if (plain.length < 2) return false;
  const known = words.filter(({ text }) => {
    const { matches, known: isKnown } = matchHeader([text], lexicon);
    return isKnown || matches.length > 0;
  });
  return known.length >= 3 && known.length >= cells.length * 0.6;
}

/** The row at which a table's part begins: its header with the heading lines straight above it. */
function startOf(grid: SheetGrid, header: number, after: number): number {
  let from = header;
  while (from - 1 > after && ownCells(grid, from - 1).length <= 1) from--;
  return from;
}

/** Cuts a sheet where another table with another header begins (一、楼长 …, 二、单元长 …). */
export function cutTables(sheet: RawSheet, lexicon: Lexicon): readonly [SheetPart, ...SheetPart[]] {
  const grid = openGrid(sheet);
  const whole: SheetPart = { sheet, from: 0 };
  const block = findHeader(grid, 0, FIRST_WITHIN, lexicon);
  if (block === undefined) return [whole];
  let words = headerRowWords(grid, block);
  const starts = [0];
  for (let row = block.bottom + 1; row < grid.height; row++) {
    const cells = ownCells(grid, row);
    if (!looksLikeHeader(cells, lexicon) || repeatsHeader(grid, row, words)) continue;
    const next = findHeader(grid, row, row, lexicon);
    if (next === undefined) continue;
    starts.push(startOf(grid, row, starts.at(-1) ?? 0));
    words = headerRowWords(grid, next);
    row = next.bottom;
  }
  if (starts.length === 1) return [whole];
  const parts = starts.map((from, i) => cut(sheet, from, starts[i + 1] ?? sheet.rows.length));
  return parts as [SheetPart, ...SheetPart[]];
}

function cut(sheet: RawSheet, from: number, to: number): SheetPart {
  const rows = sheet.rows.slice(0, to).map((row, i) => (i < from ? [] : row));
  const merges = sheet.merges.filter(({ top }) => top >= from && top < to);
  return { sheet: { ...sheet, rows, merges }, from };
}
