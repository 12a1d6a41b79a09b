import type { Raw } from '../core/record/kind.ts';
import type { MergedArea, RawSheet } from '../core/roster/rawSheet.ts';
import { GENERAL, numberShown } from './numberShown.ts';
import { attributesOf, walkXml } from './xml.ts';
import { cellText, type SheetPart, type WorkbookParts } from './workbookParts.ts';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Zero-based row and column of an address such as AB12; undefined for anything else. */
function place(address: string): readonly [number, number] | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!found) return undefined;
  let column = 0;
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  return row >= 1 && row <= MAX_ROWS && column <= MAX_COLUMNS ? [row - 1, column - 1] : undefined;
}

function area(ref: string): MergedArea | undefined {
  const [from = '', to = from] = ref.split(':');
  const [a, b] = [place(from), place(to)];
  return a && b && { top: a[0], left: a[1], bottom: b[0], right: b[1] };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
}

/** Collects the cells of one sheet while its XML is walked; addresses count, the declared dimension does not (WPS writes A1:A1). */
class SheetCollector {
  readonly rows: Raw[][] = [];
  readonly merges: MergedArea[] = [];
  private readonly book: WorkbookParts;
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private into: 'value' | 'inline' | undefined;
  private inHint = false;

  constructor(book: WorkbookParts) {
    this.book = book;
  }

  open(name: string, raw: string): void {
    if (name === 'c') this.openCell(raw);
    else if (name === 'row') this.openRow(raw);
    else if (name === 'v') this.into = 'value';
    else if (name === 't' && this.cell && !this.inHint) this.into = 'inline';
    else if (name === 'rPh') this.inHint = true;
    else if (name === 'mergeCell') {
      const merged = area(attributesOf(raw).get('ref') ?? '');
      if (merged) this.merges.push(merged);
    }
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.into = undefined;
    else if (name === 'rPh') this.inHint = false;
  }

  text(text: string): void {
    if (this.cell && this.into) this.cell[this.into] += text;
  }

  private openRow(raw: string): void {
    const number = Number(attributesOf(raw).get('r'));
    this.row = Number.isInteger(number) && number >= 1 && number <= MAX_ROWS ? number - 1 : this.row + 1;
    this.column = -1;
  }

  private openCell(raw: string): void {
    const at = attributesOf(raw);
    const here = place(at.get('r') ?? '');
    this.column = here ? here[1] : this.column + 1;
    if (here) this.row = here[0];
    this.cell = { type: at.get('t') ?? 'n', style: Number(at.get('s') ?? 0), value: '', inline: '' };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    this.into = undefined;
    const value = cell && this.valueOf(cell);
    if (value == null || this.row < 0 || this.column >= MAX_COLUMNS) return;
    const row = (this.rows[this.row] ??= []);
    row[this.column] = value;
  }

  private valueOf(cell: OpenCell): Raw {
    const text = cell.value.trim();
    if (cell.type === 's') return this.book.strings[Number(text)] || null;
    if (cell.type === 'inlineStr') return cellText(cell.inline) || null;
    if (cell.type === 'str') return cellText(cell.value) || null;
    if (cell.type === 'e' || text === '') return null;
    if (cell.type === 'b') return text === '1' || text === 'true';
    if (cell.type === 'd') return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    const number = Number(text);
    if (!Number.isFinite(number)) return null;
    return numberShown(number, this.book.formats[cell.style] ?? GENERAL, this.book.from1904);
  }
}

/** Rows without holes, merged areas with their value at top left only and cut at the last row that holds anything. */
function tidy(rows: Raw[][], merges: readonly MergedArea[]): Pick<RawSheet, 'rows' | 'merges'> {
  const last = rows.length - 1;
  const kept = merges
    .filter((one) => one.top <= last && one.bottom >= one.top && one.right >= one.left)
    .map((one) => ({ ...one, bottom: Math.min(one.bottom, last) }));
  for (const { top, left, bottom, right } of kept) {
    for (let r = top; r <= bottom; r++) {
      const row = rows[r];
      if (row === undefined) continue;
      for (let c = left; c <= Math.min(right, row.length - 1); c++) if (r > top || c > left) row[c] = null;
    }
  }
  const dense = Array.from(rows, (row) => (row === undefined ? [] : Array.from(row, (cell) => cell ?? null)));
  return { rows: dense, merges: kept };
}

/** One sheet as rows of raw cells. */
export function sheetCells(sheet: SheetPart, book: WorkbookParts): RawSheet {
  const collector = new SheetCollector(book);
  walkXml(sheet.xml, collector);
  return { name: sheet.name, ...tidy(collector.rows, collector.merges) };
}
