import type { SheetColumn, SheetModel } from '../../core/reports/sheetModel.ts';
import { headRows, labelSpan, showCell } from './showCell.ts';

/** Margin of a page on every side, in mm. */
const MARGIN = 12;
/** Height kept for 第 x 页 共 y 页 at the foot of the type area, in mm. */
const FOOT = 7;

/** Points in a millimetre. */
const POINTS = 72 / 25.4;
/** Largest and smallest text on paper, in pt; a sheet too wide for the smallest is squeezed no further. */
const LARGEST = 12;
const SMALLEST = 5;
/** Distances as pages.css has them, in em. */
const LINE = 1.35;
const ROW = 1.9;
const PADDING = 0.55;
const TITLE = 2.3;
const CAPTION = 2.05;

/** One page: its rows by their places in the sheet, with their heights in em. */
export interface SheetPage {
  readonly number: number;
  readonly rows: readonly { readonly index: number; readonly height: number }[];
  /** Whether totals, signatures and notes stand on it. */
  readonly isLast: boolean;
}

/** A sheet in pages. */
export interface PagedSheet {
  readonly pages: readonly SheetPage[];
  /** Width and height of the paper, in mm. */
  readonly size: readonly [number, number];
  /** Size of the text, in pt. */
  readonly points: number;
}

/** Width of a column, in em of the sheet's text. */
export function columnEms(column: SheetColumn): number {
  return column.width * 0.53 + 0.9;
}

/**
 * Parts a sheet into pages by itself, fitted to the width of the paper: the widths of characters are reckoned, none is asked of the
 * browser, so that preview, print and PDF agree page by page.
 */
export function pagedSheet(model: SheetModel): PagedSheet {
  const upright = model.page.paper === 'A4' ? [210, 297] : [297, 420];
  const [width = 210, height = 297] = model.page.orientation === 'landscape' ? upright.toReversed() : upright;
  const ems = model.columns.reduce((sum, column) => sum + columnEms(column), 0);
  const fitted = ((width - 2 * MARGIN) * POINTS) / ems;
  const points = Math.max(Math.min(fitted, LARGEST), SMALLEST);
  const room = ((height - 2 * MARGIN - FOOT) * POINTS) / points;
  const stretch = ((width - 2 * MARGIN) * POINTS) / points / ems;
  const head = headHeight(model, stretch);
  const end = endHeight(model, ems * stretch);
  const pages: SheetPage[] = [];
  let rows: { index: number; height: number }[] = [];
  let left = room - TITLE - CAPTION - head;
  for (const [index, row] of model.rows.entries()) {
    const texts = model.columns.map((column) => showCell(column, row.cells[column.key]));
    const own = Math.min(rowHeight(model.columns, texts, stretch), room - head);
    if (own > left && rows.length > 0) {
      pages.push({ number: pages.length + 1, rows, isLast: false });
      rows = [];
      left = room - head;
    }
    rows.push({ index, height: own });
    left -= own;
  }
  if (end > left && rows.length > 0) {
    // The signatures never stand alone: the last row goes with them.
    const last = rows.length > 1 ? rows.splice(-1) : [];
    pages.push({ number: pages.length + 1, rows, isLast: false });
    rows = last;
  }
  pages.push({ number: pages.length + 1, rows, isLast: true });
  return { pages, size: [width, height], points };
}

function headHeight(model: SheetModel, stretch: number): number {
  const isGrouped = headRows(model).length > 1;
  const lines = Math.max(
    ...model.columns.map(({ label, group, ...column }) => {
      const own = linesOf(label, columnEms({ ...column, label }) * stretch);
      return isGrouped && group === undefined ? own / 2 : own;
    }),
    1,
  );
  return (isGrouped ? 2 : 1) * Math.max(Math.ceil(lines) * LINE + PADDING, ROW);
}

function endHeight(model: SheetModel, ems: number): number {
  const totals = model.totals === undefined ? 0 : ROW * (labelSpan(model) > 0 ? 1 : 0);
  const signatures = model.signatures.length === 0 ? 0 : CAPTION;
  return model.notes.reduce(
    (sum, _, i) => sum + linesOf(noteText(model.notes, i), ems) * LINE + 0.2,
    totals + signatures,
  );
}

/** A note as it stands below a sheet, as in the workbook: numbered when there are several. */
export function noteText(notes: readonly string[], place: number): string {
  const note = notes[place] ?? '';
  return notes.length === 1 ? `注：${note}` : `${place === 0 ? '注：' : '　　'}${place + 1}. ${note}`;
}

function rowHeight(columns: readonly SheetColumn[], texts: readonly string[], stretch: number): number {
  const lines = texts.map((text, i) => {
    const column = columns[i];
    return text === '' || column === undefined ? 1 : linesOf(text, columnEms(column) * stretch);
  });
  return Math.max(Math.max(...lines, 1) * LINE + PADDING, ROW);
}

/** How many lines a text takes in a column, broken at any character. */
export function linesOf(text: string, ems: number): number {
  const room = ems - 0.75;
  let lines = 1;
  let used = 0;
  for (const character of text) {
    if (character === '\n') {
      lines++;
      used = 0;
      continue;
    }
    const width = widthOf(character);
    if (used + width > room && used > 0) {
      lines++;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** Reckoned wide rather than narrow: a line too many is white paper, a line too few would be cut. */
function widthOf(character: string): number {
  if (character > '\u2e7f' || character > '\u00ff') return 1;
  if (/[A-Z@%&mw]/.test(character)) return 0.85;
  return /[.,:;'|iljI()\- ]/.test(character) ? 0.42 : 0.6;
}
