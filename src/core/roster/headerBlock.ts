import { asText } from '../kinds/wording.ts';
import { normalWord } from './headerText.ts';
import type { Lexicon } from './lexicon.ts';
import { matchHeader, type HeaderReading } from './matchHeader.ts';
import { isEmpty, type SheetGrid } from './sheetGrid.ts';

/** The header of a table in a sheet: its rows, and per column its texts from group to leaf with what they may mean. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** One column under a header. */
export interface HeaderColumn {
  readonly column: number;
  readonly texts: readonly string[];
  readonly reading: HeaderReading;
}

const MAX_ROWS = 3;
const LONGEST = 60;
/** Less than two columns understood is no header. */
const ENOUGH = 1.5;
const CAPTION = /^[^（(：:]{0,12}[:：]\s*\S|^(?:填报|填表|制表|报送|联系人|负责人|单位负责人)[^:：]*[:：]/;
const TITLE = /(?:名册|台账|一览|一览表|统计表|登记表|汇总表|明细表|名单|信息表|情况表)(?:[（(].*[）)])?$/;

function text(grid: SheetGrid, row: number, column: number): string {
  return asText(grid.shown(row, column)).trim();
}

/** True for rows that cannot belong to a header: empty, a title, captions, long prose. */
function cannotBeHeader(grid: SheetGrid, row: number): boolean {
  const texts = new Set<string>();
  for (let c = 0; c < grid.width; c++) {
    const shown = text(grid, row, c);
    if (shown === '') continue;
    if (shown.length > LONGEST || CAPTION.test(shown) || TITLE.test(shown)) return true;
    texts.add(shown);
  }
  const [only] = texts;
  return only === undefined || (texts.size === 1 && (only.length > 8 || text(grid, row, 0) !== ''));
}

/** The texts of a column in the block; a group written once without merging reaches over the blank cells to its right. */
function columnTexts(grid: SheetGrid, top: number, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (let r = top; r <= bottom; r++) {
    let shown = text(grid, r, column);
    if (shown === '' && r < bottom && text(grid, bottom, column) !== '') {
      for (let c = column - 1; c >= 0 && shown === '' && text(grid, bottom, c) !== ''; c--) {
        if (grid.area(r, c) !== undefined) break;
        shown = text(grid, r, c);
      }
    }
    if (shown !== '' && shown !== texts.at(-1)) texts.push(shown);
  }
  return texts;
}

function readBlock(grid: SheetGrid, top: number, bottom: number, lexicon: Lexicon): HeaderBlock {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < grid.width; column++) {
    const texts = columnTexts(grid, top, bottom, column);
    columns.push({ column, texts, reading: matchHeader(texts, lexicon) });
  }
  return { top, bottom, columns };
}

/** How well a block reads as a header: columns understood, each meaning once, roles told; foreign words count against. */
function quality({ columns }: HeaderBlock): number {
  const meanings = new Set<string>();
  let score = 0;
  for (const { texts, reading } of columns) {
    if (texts.length === 0) continue;
    const [first] = reading.matches;
    if (first === undefined) {
      score += reading.known ? 0.3 : reading.stranger ? 0 : -0.35;
      continue;
    }
    const meaning = `${reading.role?.ledger.name ?? ''} ${reading.ranks.join()} ${first.target.key}`;
    if (meanings.has(meaning)) continue;
    meanings.add(meaning);
    score += first.score + (reading.role === undefined ? 0 : 0.2);
  }
  return meanings.size < 2 ? 0 : score;
}

/** The first block between two rows that reads as a header about as well as the others; undefined when nothing there does. */
export function findHeader(
  grid: SheetGrid,
  from: number,
  to: number,
  lexicon: Lexicon,
): HeaderBlock | undefined {
  const found: { readonly block: HeaderBlock; readonly score: number }[] = [];
  for (let top = from; top <= Math.min(to, grid.height - 1); top++) {
    let best: { block: HeaderBlock; score: number } | undefined;
    for (let bottom = top; bottom < Math.min(top + MAX_ROWS, grid.height); bottom++) {
      if (cannotBeHeader(grid, bottom)) break;
      const block = readBlock(grid, top, bottom, lexicon);
      const score = quality(block) - 0.05 * (bottom - top);
      if (score > ENOUGH && score > (best?.score ?? 0)) best = { block, score };
    }
    if (best !== undefined) found.push(best);
  }
  const most = Math.max(...found.map(({ score }) => score), 0);
  return found.find(({ score }) => score >= most * 0.6)?.block;
}

/** Normalised texts of each row of a header, for finding it again at page breaks. */
export function headerRowWords(grid: SheetGrid, block: HeaderBlock): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let r = block.top; r <= block.bottom; r++) {
    rows.push(Array.from({ length: grid.width }, (_, c) => normalWord(text(grid, r, c))));
  }
  return rows;
}

/** True when a row repeats a row of the header. */
export function repeatsHeader(grid: SheetGrid, row: number, words: readonly (readonly string[])[]): boolean {
  return words.some((header) => {
    let same = 0;
    let filled = 0;
    for (const [c, word] of header.entries()) {
      const raw = grid.shown(row, c);
      if (isEmpty(raw)) continue;
      filled++;
      if (typeof raw === 'string' && raw.length <= LONGEST && normalWord(raw) === word) same++;
      else if (filled > 3 && same === 0) return false;
    }
    return filled > 1 && same >= 2 && same >= filled * 0.7;
  });
}
