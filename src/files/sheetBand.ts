import type { SheetColumn, SheetModel } from '../core/reports/sheetModel.ts';

/** A cell of the lines around the table: where it stands, how far it reaches, how it looks. */
export interface BandCell {
  readonly text: string;
  /** First and last column, and last row when it reaches further down. */
  readonly from: number;
  readonly to: number;
  readonly down?: number;
  readonly look: 'title' | 'caption' | 'head' | 'sign';
  readonly align: 'left' | 'center' | 'right';
}

/** One line around the table. */
export interface Band {
  readonly height: number;
  readonly cells: readonly BandCell[];
}

const LINE = 16;

/** Width of a text in half-hanzi characters. */
function textWidth(text: string): number {
  let width = 0;
  for (const c of text) width += c.charCodeAt(0) < 0x2e80 && c !== '—' && c !== '“' && c !== '”' ? 1 : 2;
  return width;
}

/** Lines that a text takes in a cell of the given width. */
export function linesOf(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / Math.max(width - 1, 2))), 0);
}

/** Height of a row that holds so many lines. */
export function heightOf(lines: number, least: number): number {
  return Math.min(409, Math.max(least, lines * LINE + 8));
}

/** Cuts the columns into zones whose widths stand to each other as `shares` do; fewer zones when columns run out. */
function zones(columns: readonly SheetColumn[], shares: readonly number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let rest = columns.reduce((sum, column) => sum + column.width, 0);
  let due = shares.reduce((sum, share) => sum + share, 0);
  let start = 0;
  for (const share of shares.slice(0, Math.max(columns.length, 1))) {
    const wanted = (rest * share) / due;
    const isLast = found.length === Math.min(shares.length, columns.length) - 1;
    const most = columns.length - (shares.length - found.length);
    let end = start;
    let width = columns[start]?.width ?? 0;
    for (; isLast ? end < columns.length - 1 : end < most; end++) {
      const next = columns[end + 1]?.width ?? 0;
      if (!isLast && width + next / 2 > wanted) break;
      width += next;
    }
    found.push([start, end]);
    rest -= width;
    due -= share;
    start = end + 1;
  }
  return found;
}

/** Lays texts side by side over the columns; what finds no zone of its own joins the last one. */
function sideBySide(
  columns: readonly SheetColumn[],
  texts: readonly string[],
  look: BandCell['look'],
  aligns: readonly BandCell['align'][],
): BandCell[] {
  const even = columns.reduce((sum, column) => sum + column.width, 0) / texts.length;
  const places = zones(
    columns,
    texts.map((text) => Math.max(textWidth(text) + 4, even)),
  );
  return places.map(([from, to], i) => {
    const text = i === places.length - 1 ? texts.slice(i).join('    ') : (texts[i] ?? '');
    return { text, from, to, look, align: aligns[i] ?? 'left' };
  });
}

/** Title and caption lines (domain.md 11.1). */
export function topBands(model: SheetModel): Band[] {
  const { columns, caption } = model;
  const middle = caption.middle ?? '';
  const right = caption.right ?? '';
  const texts = [caption.left, ...(middle === '' ? [] : [middle]), ...(right === '' ? [] : [right])];
  const aligns: BandCell['align'][] = texts.map((_, i) =>
    i === 0 ? 'left' : i === texts.length - 1 ? 'right' : 'center',
  );
  const title: BandCell = {
    text: model.title,
    from: 0,
    to: columns.length - 1,
    look: 'title',
    align: 'center',
  };
  const lines: Band[] = [{ height: 40, cells: [title] }];
  if (texts.some((text) => text !== ''))
    lines.push({ height: 24, cells: sideBySide(columns, texts, 'caption', aligns) });
  return lines;
}

/** One header line, or two when columns stand in groups; `row` is the first header row counted from 1. */
export function headBands(columns: readonly SheetColumn[], row: number): Band[] {
  const grouped = columns.some((column) => column.group !== undefined);
  const upper: BandCell[] = [];
  const lower: BandCell[] = [];
  for (const [i, column] of columns.entries()) {
    const cell = { look: 'head', align: 'center' } as const;
    if (column.group === undefined) {
      upper.push({ ...cell, text: column.label, from: i, to: i, ...(grouped ? { down: row + 1 } : {}) });
      continue;
    }
    lower.push({ ...cell, text: column.label, from: i, to: i });
    const before = upper.at(-1);
    if (before?.to === i - 1 && columns[i - 1]?.group === column.group)
      upper.splice(-1, 1, { ...before, to: i });
    else upper.push({ ...cell, text: column.group, from: i, to: i });
  }
  const lines = (cells: readonly BandCell[]): number =>
    Math.max(
      1,
      ...cells
        .filter(({ from, to }) => from === to)
        .map(({ text, from }) => linesOf(text, columns[from]?.width ?? 8)),
    );
  if (!grouped) return [{ height: heightOf(lines(upper), 26), cells: upper }];
  const alone = heightOf(lines(upper.filter(({ down }) => down !== undefined)), 26);
  const below = heightOf(lines(lower), 24);
  return [
    { height: Math.max(24, alone - below), cells: upper },
    { height: below, cells: lower },
  ];
}

/** Signature line and notes under the table. */
export function bottomBands(model: SheetModel): Band[] {
  const { columns, signatures, notes } = model;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const lines: Band[] = [];
  if (signatures.length > 0) {
    const texts = signatures.map(({ label, name }) => `${label}：${name === '' ? '        ' : name}`);
    lines.push({ height: 28, cells: sideBySide(columns, texts, 'sign', []) });
  }
  const last = columns.length - 1;
  for (const [i, note] of notes.entries()) {
    const text = notes.length === 1 ? `注：${note}` : `${i === 0 ? '注：' : '    '}${i + 1}. ${note}`;
    const cell: BandCell = { text, from: 0, to: last, look: 'sign', align: 'left' };
    lines.push({ height: heightOf(linesOf(text, width), 22), cells: [cell] });
  }
  return lines;
}
