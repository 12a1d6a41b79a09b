import type { Raw } from '../record/kind.ts';
import { assignColumns, type Assignment } from './assignColumns.ts';
import { chooseLedgers, type Choice, type Titles } from './chooseLedgers.ts';
import { findHeader, type HeaderBlock } from './headerBlock.ts';
import { normalWord } from './headerText.ts';
import type { KnownLedger, Lexicon } from './lexicon.ts';
import { ranksInTitle, type Ranks } from './roleWord.ts';
import { holdsRoles, isStrict, mostlyReads, rolesIn, sampleOf } from './samples.ts';
import { ownCells, type SheetGrid } from './sheetGrid.ts';

/** Rows above a header in which titles and captions may stand. */
const HEADER_WITHIN = 30;

/** What is written around a table and may say what it is about. */
export interface Around {
  readonly sheet: string;
  readonly file: string;
  /** Title of the sheet, for its second and later tables. */
  readonly above: string;
}

/** Header, ledgers and columns of a table. */
export interface Outline {
  readonly block: HeaderBlock;
  readonly choice: Choice;
  readonly assignment: Assignment;
  readonly roles: number | undefined;
}

function titleText(grid: SheetGrid, to: number): string {
  const texts: string[] = [];
  for (let r = 0; r < to; r++) {
    for (const { text } of ownCells(grid, r)) if (!/[:：]/.test(text)) texts.push(text);
  }
  return texts.join('');
}

/** Ranks that the sheet's name, else its title, gives the people of a ledger. */
function titleRanks(known: KnownLedger, { sheet, title }: Titles, lexicon: Lexicon): Ranks {
  const own = ranksInTitle(known, sheet, lexicon);
  const isNamed = known.ledger.roleWords.some((word) => sheet.includes(normalWord(word)));
  return isNamed ? own : ranksInTitle(known, title, lexicon);
}

/** Finds the header of a table and understands its columns; undefined for what is no roster. */
export function outlineOf(
  grid: SheetGrid,
  from: number,
  around: Around,
  lexicon: Lexicon,
): Outline | undefined {
  const block = findHeader(grid, from, from + HEADER_WITHIN, lexicon);
  if (block === undefined) return undefined;
  const samples = new Map<number, readonly Raw[]>();
  const sample = (column: number): readonly Raw[] => {
    const known = samples.get(column) ?? sampleOf(grid, block.bottom + 1, column);
    samples.set(column, known);
    return known;
  };
  const filled = block.columns.filter(({ column, texts }) => texts.length > 0 || sample(column).length > 1);
  const roles = filled.find(
    ({ column, reading }) =>
      (reading.matches.length > 0 || !reading.known) &&
      holdsRoles(grid, block.bottom + 1, column, lexicon) &&
      !reading.matches.some(({ target }) => isStrict(target) && mostlyReads(target, sample(column))),
  )?.column;
  const columns = filled.filter(({ column }) => column !== roles);
  const named = new Set(
    roles === undefined
      ? []
      : sample(roles).flatMap((raw) => rolesIn(raw, lexicon).map(({ known }) => known)),
  );
  const written = titleText(grid, block.top);
  const { sheet, file, above } = around;
  const whole = `${written}${above}` === '' ? file.replace(/\.\w+$/, '') : `${written}${above}`;
  const close = above === '' ? sheet : `${sheet}${written}`;
  const titles = { title: normalWord(`${whole}${sheet}`), sheet: normalWord(close) };
  const choice = chooseLedgers({ columns, sample }, lexicon, titles, named);
  if (choice === undefined) return undefined;
  const ranks =
    choice.bare.length === 1 ? choice.bare.flatMap((known) => titleRanks(known, titles, lexicon)) : [];
  const assignment = assignColumns(columns, { choice, ranks, sample });
  return { block, choice, assignment, roles };
}
