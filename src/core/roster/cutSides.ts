import type { Choice } from './chooseLedgers.ts';
import type { SheetPart } from './cutTables.ts';
import { findHeader, type HeaderBlock, type HeaderColumn } from './headerBlock.ts';
import { normalWord } from './headerText.ts';
import type { KnownLedger, Lexicon } from './lexicon.ts';
import { outlineOf, type Around } from './outline.ts';
import type { RawSheet } from './rawSheet.ts';
import { openGrid, ownCells, type SheetGrid } from './sheetGrid.ts';

/** Rows within which the header of a part stands. */
const WITHIN = 30;

/** One of two lists that may stand side by side, under its own header. */
interface Side {
  readonly part: SheetPart;
  readonly columns: readonly HeaderColumn[];
  readonly choice: Choice;
  /** Keys of the places that its columns name. */
  readonly places: ReadonlySet<string>;
  /** The columns under which people are named. */
  readonly people: readonly HeaderColumn[];
}

function leaf(texts: readonly string[]): string {
  return normalWord(texts.at(-1) ?? '');
}

/** The sheet with nothing in it but some columns; rows above the header stay whole where these columns say nothing. */
function keepColumns(sheet: RawSheet, top: number, from: number, to: number): RawSheet {
  const rows = sheet.rows.map((row, r) => {
    const own = row.map((raw, c) => (c >= from && c < to ? raw : null));
    return r < top && own.every((raw) => raw === null || raw === '') ? row : own;
  });
  const merges = sheet.merges.filter(({ left, bottom }) => bottom < top || (left >= from && left < to));
  return { ...sheet, rows, merges };
}

/** Keys of the places by which a ledger's rows are known, the widest first. */
function placeKeys({ targets, identity }: KnownLedger): readonly string[] {
  return identity.flatMap((path) => targets.find((target) => target.path === path)?.key ?? []);
}

function sideOf(part: SheetPart, around: Around, lexicon: Lexicon): Side | undefined {
  const found = outlineOf(openGrid(part.sheet), part.from, around, lexicon);
  if (found === undefined) return undefined;
  const columns = found.block.columns.filter(({ texts }) => texts.length > 0);
  const all = new Set(lexicon.ledgers.filter(({ holder }) => holder !== undefined).flatMap(placeKeys));
  const said = columns.flatMap(({ reading }) => reading.matches.map(({ target }) => target.key));
  const people = columns.filter(({ reading }) => reading.matches.some(({ target }) => target.isHolder));
  return { part, columns, choice: found.choice, places: new Set(said.filter((key) => all.has(key))), people };
}

/** True when a side names its own people and the places at which they stand; what the other side says of places it says as well. */
function isWhole({ choice, places }: Side, other: Side): boolean {
  const { told, bare } = choice;
  const stands = (known: KnownLedger): boolean =>
    placeKeys(known)
      .slice(-1)
      .every((key) => places.has(key));
  const isPlaced = told.every(stands) && (bare.length === 0 || bare.some(stands));
  const needed = [...told, ...bare].flatMap(placeKeys);
  const lacks = needed.some((key) => other.places.has(key) && !places.has(key));
  const repeats = [...places].some((key) => other.places.has(key));
  return told.length + bare.length > 0 && isPlaced && (repeats || !lacks);
}

/** True when people without a role stand under the same wording on both sides: 姓名 beside 姓名, not beside 配偶. */
function areAlike(left: Side, right: Side): boolean {
  const wordings = new Set(left.columns.map(({ texts }) => normalWord(texts.join(' '))));
  return right.people.every(
    ({ texts, reading }) => reading.role !== undefined || wordings.has(normalWord(texts.join(' '))),
  );
}

/** How many cells below a header each column has; nothing is counted where every column has a header, as no gap can be there. */
function countCells(grid: SheetGrid, { bottom, columns }: HeaderBlock): ReadonlyMap<number, number> {
  const cells = new Map<number, number>();
  if (columns.every(({ texts }) => texts.length > 0)) return cells;
  for (let row = bottom + 1; row < grid.height; row++) {
    for (const { column } of ownCells(grid, row)) cells.set(column, (cells.get(column) ?? 0) + 1);
  }
  return cells;
}

/** Columns at which another list may begin: behind an empty column, or where the first header of the list comes again. */
function beginnings(grid: SheetGrid, block: HeaderBlock): readonly number[] {
  const cells = countCells(grid, block);
  const filled = block.columns.filter(
    ({ column, texts }) => texts.length > 0 || (cells.get(column) ?? 0) > 1,
  );
  const first = filled.find(({ texts }) => texts.length > 0);
  const isGap = (column: number): boolean =>
    block.columns[column]?.texts.length === 0 && (cells.get(column) ?? 0) < 2;
  const isAgain = ({ column, texts }: HeaderColumn): boolean =>
    first !== undefined && column > first.column + 1 && texts.length > 0 && leaf(texts) === leaf(first.texts);
  return filled
    .slice(1)
    .filter((one) => isGap(one.column - 1) || isAgain(one))
    .map(({ column }) => column);
}

/** Cuts a part of a sheet where another list stands beside the first (楼长 in A to E, 单元长 in G to K), each under a header of its own. */
export function cutSides(
  part: SheetPart,
  around: Around,
  lexicon: Lexicon,
): readonly [SheetPart, ...SheetPart[]] {
  const grid = openGrid(part.sheet);
  const block = findHeader(grid, part.from, part.from + WITHIN, lexicon);
  if (block === undefined) return [part];
  for (const column of beginnings(grid, block)) {
    const cut = (from: number, to: number): SheetPart => ({
      sheet: keepColumns(part.sheet, block.top, from, to),
      from: part.from,
    });
    const [left, right] = [
      sideOf(cut(0, column), around, lexicon),
      sideOf(cut(column, grid.width), around, lexicon),
    ];
    if (left === undefined || right === undefined) continue;
    if (isWhole(left, right) && isWhole(right, left) && areAlike(left, right))
      return [left.part, ...cutSides(right.part, around, lexicon)];
  }
  return [part];
}
