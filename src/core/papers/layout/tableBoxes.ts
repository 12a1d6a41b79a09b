import type { PaperBlock, PaperColumn, PaperFace } from '../paperModel.ts';
import type { PageItem, PageRule } from '../pageModel.ts';
import type { Box } from './box.ts';
import { breakLines, type Line } from './breakLines.ts';
import { writtenLines } from './letters.ts';
import { baseLine, sizes, type Sheet } from './measures.ts';
import { naturalWidth, setLine } from './setLine.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;

const border = 0.5;
/** Free room in a cell, beside and above its text, in points. */
const beside = 3;
const above = 3;

/** Where the columns of a table lie and how its text is set. */
interface Grid {
  readonly columns: readonly {
    readonly x: number;
    readonly width: number;
    readonly align: 'left' | 'center';
  }[];
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly step: number;
  readonly least: number;
}

function gridOf({ columns, size = sizes.table, rowHeight = 0 }: Table, sheet: Sheet): Grid {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  let x = sheet.left;
  const placed = columns.map(({ width: share, align = 'left' }: PaperColumn) => {
    const width = (share / shares) * sheet.innerWidth;
    x += width;
    return { x: x - width, width, align };
  });
  return {
    columns: placed,
    left: sheet.left,
    right: sheet.left + sheet.innerWidth,
    size,
    step: size * 1.35,
    least: rowHeight,
  };
}

type Cells = readonly (readonly Line[])[];

function cellsOf(texts: readonly string[], grid: Grid, face: PaperFace): Cells {
  return grid.columns.map(({ width }, i) => {
    const text = texts[i] ?? '';
    const room = Math.max(1, (width - 2 * beside) / grid.size);
    return text === ''
      ? []
      : writtenLines([{ text, face }]).flatMap((letters) => breakLines(letters, () => room));
  });
}

const linesIn = (cells: Cells): number => Math.max(1, ...cells.map((lines) => lines.length));

const heightFor = (lines: number, { step }: Grid): number => lines * step + 2 * above;

function cellItems(
  lines: readonly Line[],
  column: number,
  height: number,
  grid: Grid,
  centre: boolean,
): PageItem[] {
  const { x = 0, width = 0, align } = grid.columns[column] ?? {};
  const { size, step } = grid;
  const top = (height - lines.length * step) / 2;
  return lines.flatMap((line, i) => {
    const free = width - naturalWidth(line.letters, size);
    const from = centre || align === 'center' ? free / 2 : beside;
    const y = top + i * step + baseLine(size, step);
    // A mark that hangs over the edge of a cell is drawn in.
    const drawn = { letters: line.letters, last: true };
    return setLine(drawn, {
      x: x + Math.max(free < beside ? beside : 0, from),
      y,
      size,
      fill: width - 2 * beside,
    });
  });
}

function frame(height: number, { columns, left, right }: Grid, top: boolean): readonly PageRule[] {
  const rule = (x1: number, y1: number, x2: number, y2: number): PageRule => {
    return { kind: 'rule', x1, y1, x2, y2, thickness: border };
  };
  const edges = [...columns.map(({ x }) => x), right];
  return [
    ...(top ? [rule(left, 0, right, 0)] : []),
    ...edges.map((x) => rule(x, 0, x, height)),
    rule(left, height, right, height),
  ];
}

interface Row {
  readonly cells: Cells;
  readonly grid: Grid;
  readonly header?: Box;
}

/** A row of cells; a row taller than a page is cut between its lines. */
function rowBox({ cells, grid, header }: Row, centre = false): Box {
  const height = Math.max(grid.least, heightFor(linesIn(cells), grid));
  const cut = (room: number): readonly [Box, Box] | undefined => {
    const lines = Math.floor((room - 2 * above) / grid.step);
    if (lines < 1 || lines >= linesIn(cells)) return undefined;
    const half = (part: (lines: readonly Line[]) => readonly Line[]): Box =>
      rowBox({ cells: cells.map((cell) => part(cell)), grid, ...(header && { header }) }, centre);
    return [half((cell) => cell.slice(0, lines)), half((cell) => cell.slice(lines))];
  };
  const texts = cells.flatMap((lines, i) => cellItems(lines, i, height, grid, centre));
  return {
    height,
    items: [...frame(height, grid, header === undefined), ...texts],
    cut,
    ...(header && { header }),
  };
}

/** Room between a table and the text above and below it. */
const gap: Box = { height: 5, items: [], blank: true };

/** A bordered table: the header again on every page, rows whole, what is longer than a page continued on the next. */
export function tableBoxes(table: Table, sheet: Sheet): readonly Box[] {
  const grid = gridOf(table, sheet);
  const labels = table.columns.map(({ label }) => label);
  const headerGrid = { ...grid, least: 0 };
  const { cut: _, ...header } = rowBox({ cells: cellsOf(labels, grid, 'heading'), grid: headerGrid }, true);
  const rows = table.rows.map((row) => rowBox({ cells: cellsOf(row, grid, 'body'), grid, header }));
  const head: Box = { ...header, first: true, ...(rows.length > 0 && { keep: true }) };
  return [{ ...gap, keep: true }, head, ...rows, gap];
}
