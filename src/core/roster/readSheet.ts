import { ledgers as registry } from '../ledgers/registry.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import type { Assignment } from './assignColumns.ts';
import { readCaption } from './caption.ts';
import { cutSides } from './cutSides.ts';
import { cutTables, type SheetPart } from './cutTables.ts';
import { headerRowWords, repeatsHeader } from './headerBlock.ts';
import { columnLetter } from './headerText.ts';
import { joinReadings } from './joinReadings.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { outlineOf, type Around, type Outline } from './outline.ts';
import type { RawSheet, RawWorkbook } from './rawSheet.ts';
import type { OpenRecord } from './readCell.ts';
import { readRows } from './readRows.ts';
import { carriedPlaces, settleColumns, type RosterTable } from './rosterTable.ts';
import { rowKind, type SkipReason } from './rowKind.ts';
import { sampleOf } from './samples.ts';
import { settleSpans } from './settleSpans.ts';
import { openGrid, ownCells, type SheetGrid } from './sheetGrid.ts';
import type { ColumnReading, RowReading, SheetReading } from './sheetReading.ts';

type Skipped = SheetReading['skipped'][number];

function mappedColumns({ seats, shared }: Assignment): ReadonlySet<number> {
  return new Set([...shared.values(), ...seats.flatMap(({ columns }) => [...columns.values()])]);
}

function nameColumns({ choice, assignment }: Outline): ReadonlySet<number> {
  const names = new Set([...choice.told, ...choice.bare].map(({ holder }) => holder));
  return new Set(
    assignment.seats.flatMap(({ columns }) =>
      [...columns].filter(([path]) => names.has(path)).map(([, c]) => c),
    ),
  );
}

/** Sorts the rows below a header into data and the rest. */
function sortRows(
  grid: SheetGrid,
  found: Outline,
  title: string | undefined,
): { data: number[]; skipped: Skipped[] } {
  const words = headerRowWords(grid, found.block);
  const names = nameColumns(found);
  const mapped = mappedColumns(found.assignment);
  const data: number[] = [];
  const skipped: Skipped[] = [];
  let isOver = false;
  for (let row = found.block.bottom + 1; row < grid.height; row++) {
    const cells = ownCells(grid, row);
    let why: SkipReason | undefined = rowKind(cells, names, mapped);
    if (cells.length > 1 && repeatsHeader(grid, row, words)) why = 'header';
    if (cells.length === 1 && cells[0]?.text === title) why = 'header';
    if (isColumnNumbers(cells.map(({ text }) => text))) why = 'header';
    if (why === undefined && isOver && cells.length < 3) why = 'note';
    if (why === 'signature') isOver = true;
    if (why === undefined || why === 'header') isOver = false;
    if (why === undefined) data.push(row);
    else skipped.push({ row: row + 1, why });
  }
  return { data, skipped };
}

/** Rows that number the columns: 1 2 3 4, or 甲 乙 1 2. */
function isColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => !/^[甲乙丙丁]$/.test(text));
  const first = Number(numbers[0]);
  return (
    texts.length > 3 &&
    numbers.length > 2 &&
    first <= 1 &&
    numbers.every((text, i) => text === String(first + i))
  );
}

/** Heading rows inside a table (一、东方名苑小区) that name the widest place for the rows below. */
function headingsOf(
  grid: SheetGrid,
  found: Outline,
  skipped: readonly Skipped[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  const notes = new Set(skipped.filter(({ why }) => why === 'note').map(({ row }) => row - 1));
  let current = '';
  for (let row = found.block.bottom + 1; row <= (rows.at(-1) ?? -1); row++) {
    if (notes.has(row)) {
      const text =
        ownCells(grid, row)[0]?.text.replace(
          /^[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]\s*|[（(].*[)）]$/g,
          '',
        ) ?? '';
      if (/^[\p{Script=Han}A-Za-z\d]{2,15}$/u.test(text)) current = text;
    } else if (current !== '') headings.set(row, current);
  }
  return headings;
}

function readColumns(table: RosterTable): ColumnReading[] {
  const { choice, assignment, block } = table;
  const ledgers = [...choice.told, ...choice.bare, ...choice.places];
  return block.columns
    .filter(({ texts }) => texts.length > 0)
    .flatMap(({ column, texts }) => {
      const base = { column: columnLetter(column), header: texts.join('-').replace(/\s+/g, '') };
      const meanings = new Map<string, ColumnReading>();
      for (const { ledgers: own, columns } of assignment.seats) {
        for (const [path, c] of columns) {
          if (c !== column) continue;
          for (const { ledger, targets } of own) {
            if (targets.some((target) => target.path === path)) {
              meanings.set(`${ledger.name} ${path}`, { ...base, ledger: ledger.name, path });
            }
          }
        }
      }
      for (const { ledger, targets } of ledgers) {
        for (const { personal, key, path } of targets) {
          if (personal || assignment.shared.get(key) !== column) continue;
          meanings.set(`${ledger.name} ${path}`, { ...base, ledger: ledger.name, path });
        }
      }
      return meanings.size === 0 ? [base] : [...meanings.values()];
    });
}

/** Puts records under their sheet rows. */
function groupRows(records: readonly OpenRecord[]): RowReading[] {
  const rows = new Map<number, OpenRecord[]>();
  for (const record of records) {
    const alike = rows.get(record.row);
    if (alike === undefined) rows.set(record.row, [record]);
    else alike.push(record);
  }
  return [...rows]
    .sort((a, b) => a[0] - b[0])
    .map(([row, own]) => ({
      row: row + 1,
      records: own.map(({ known, values, who, span }) => ({
        ledger: known.ledger.name,
        values,
        ...(who === undefined ? {} : { who }),
        ...(span === undefined ? {} : { span }),
      })),
      problems: own.flatMap(({ problems }) => problems),
    }));
}

/** Reads one table; the part of the sheet that holds it has every other row empty. */
function readTable(part: SheetPart, around: Around, lexicon: Lexicon): SheetReading {
  const grid = openGrid(part.sheet);
  const found = outlineOf(grid, part.from, around, lexicon);
  const top = found?.block.top ?? Math.min(grid.height, part.from + 5);
  const above = Array.from({ length: top - part.from }, (_, i) => part.from + i);
  const caption = readCaption(grid, above, []);
  const nothing = { ledgers: [], headerRows: null, columns: [], rows: [], skipped: [] };
  if (found === undefined) return { sheet: part.sheet.name, ...nothing, ...caption };
  const { data, skipped } = sortRows(grid, found, caption.title);
  const headings = headingsOf(grid, found, skipped, data);
  const carried = carriedPlaces(grid, data, found.choice, found.assignment);
  const settled = settleColumns(found.assignment.seats, (column) =>
    sampleOf(grid, found.block.bottom + 1, column),
  );
  const table: RosterTable = { grid, lexicon, ...found, rows: data, carried, settled, headings };
  const rows = groupRows(readRows(table));
  const used = new Set(rows.flatMap(({ records }) => records.map(({ ledger }) => ledger)));
  const footers = skipped.filter(({ why }) => why !== 'blank').map(({ row }) => row - 1);
  return {
    sheet: part.sheet.name,
    ledgers: lexicon.ledgers.map(({ ledger }) => ledger.name).filter((name) => used.has(name)),
    headerRows: [found.block.top + 1, found.block.bottom + 1],
    columns: readColumns(table),
    rows,
    skipped,
    ...readCaption(grid, above, footers),
  };
}

/** Reads the tables that stand one below the other, each of them perhaps several lists side by side. */
function readTables(sheet: RawSheet, around: Around, lexicon: Lexicon): SheetReading {
  const [part, ...parts] = cutTables(sheet, lexicon);
  if (parts.length === 0) return readTable(part, around, lexicon);
  const first = readSides(part, around, lexicon);
  const below = { ...around, above: first.title ?? '' };
  return joinReadings(
    first,
    parts.map((one) => readSides(one, below, lexicon)),
  );
}

/** Reads the lists that stand side by side in a part of a sheet. */
function readSides(part: SheetPart, around: Around, lexicon: Lexicon): SheetReading {
  const [side, ...sides] = cutSides(part, around, lexicon);
  const first = readTable(side, around, lexicon);
  return joinReadings(
    first,
    sides.map((one) => readTable(one, around, lexicon)),
  );
}

/** Reads one sheet of a roster as offices keep it: finds its tables, understands their columns, and reads their rows. */
export function readSheet(
  sheet: RawSheet,
  ledgers: readonly AnyLedger[] = registry,
  file = '',
): SheetReading {
  const lexicon = openLexicon(ledgers);
  const around = { sheet: sheet.name, file, above: '' };
  const [side, ...sides] = cutSides({ sheet, from: 0 }, around, lexicon);
  const first = readTables(side.sheet, around, lexicon);
  const read = joinReadings(
    first,
    sides.map((one) => readTables(one.sheet, around, lexicon)),
  );
  return settleSpans([read], undefined, ledgers)[0] ?? read;
}

/** Reads every sheet of a workbook. */
export function readSheets(
  book: RawWorkbook,
  ledgers: readonly AnyLedger[] = registry,
): readonly SheetReading[] {
  const read = book.sheets.map((sheet) => readSheet(sheet, ledgers, book.file));
  return settleSpans(read, undefined, ledgers);
}
