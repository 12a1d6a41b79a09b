/** A cell by row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, all ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How large the table is. */
export interface Extent {
  readonly rows: number;
  readonly cols: number;
}

/**
 * What is selected: a rectangle between a corner that stays and one that moves, over whole rows or columns where they were
 * asked for, and further rows taken with Ctrl. The active cell, where typing goes, lies in the rectangle.
 */
export interface Selection {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  readonly head: CellPlace;
  readonly whole: 'cells' | 'rows' | 'columns' | 'all';
  readonly more: readonly Area[];
  /** Column in which a run of Tab keys began: Enter goes back to it, one row down. */
  readonly tabFrom?: number;
}

/** One cell selected. */
export function single(cell: CellPlace): Selection {
  return { active: cell, anchor: cell, head: cell, whole: 'cells', more: [] };
}

/** The selection drawn out to another cell; its first corner stays. */
export function drawnTo(selection: Selection, head: CellPlace): Selection {
  const { anchor, whole, more } = selection;
  return { active: anchor, anchor, head, whole: whole === 'all' ? 'cells' : whole, more };
}

/** A whole row selected. */
export function wholeRow(row: number): Selection {
  return { ...single({ row, col: 0 }), whole: 'rows' };
}

/** The selection with another row taken with Ctrl, or without it when it was in. */
export function toggledRow(selection: Selection, row: number, extent: Extent): Selection {
  const areas = selection.whole === 'rows' ? areasOf(selection, extent) : [];
  const rows = new Set(rowsIn(areas));
  if (rows.has(row) && rows.size > 1) rows.delete(row);
  else rows.add(row);
  const spans = spansOf([...rows].sort((a, b) => a - b));
  const last = spans.find(([top, bottom]) => top <= row && row <= bottom) ?? spans.at(-1) ?? [row, row];
  const right = extent.cols - 1;
  return {
    ...wholeRow(last[0]),
    head: { row: last[1], col: right },
    more: spans.filter((span) => span !== last).map(([top, bottom]) => ({ top, left: 0, bottom, right })),
  };
}

/** Neighbours put together: 1 2 3 7 8 are 1-3 and 7-8. */
function spansOf(rows: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

/** The rectangle between two corners. */
export function between(a: CellPlace, b: CellPlace): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

/** The rectangles selected, the one being drawn last; within the table as it is now. */
export function areasOf(selection: Selection, extent: Extent): readonly Area[] {
  const { whole, anchor, head, more } = selection;
  const drawn = between(anchor, head);
  const bottom = extent.rows - 1;
  const right = extent.cols - 1;
  const wide = whole === 'rows' || whole === 'all' ? { ...drawn, left: 0, right } : drawn;
  const full = whole === 'columns' || whole === 'all' ? { ...wide, top: 0, bottom } : wide;
  return [...more, full].map((area) => ({
    top: Math.min(area.top, bottom),
    left: Math.min(area.left, right),
    bottom: Math.min(area.bottom, bottom),
    right: Math.min(area.right, right),
  }));
}

/** True when more than one cell is selected. */
export function isMany(areas: readonly Area[]): boolean {
  const [first] = areas;
  return areas.length > 1 || (first !== undefined && cellsIn(first) > 1);
}

/** The number of cells of a rectangle. */
function cellsIn(area: Area): number {
  return heightOf(area) * widthOfArea(area);
}

/** Rows of a rectangle. */
export function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

/** Columns of a rectangle. */
export function widthOfArea({ left, right }: Area): number {
  return right - left + 1;
}

/** The rows of some rectangles, top to bottom, each once. */
export function rowsIn(areas: readonly Area[]): readonly number[] {
  const rows: number[] = [];
  for (const { top, bottom } of areas) for (let row = top; row <= bottom; row++) rows.push(row);
  return areas.length < 2 ? rows : [...new Set(rows)].sort((a, b) => a - b);
}

/** True for a cell within a rectangle. */
export function holds(area: Area, { row, col }: CellPlace): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

/** The next cell of a rectangle for Enter (down, then the next column) and Tab (right, then the next row); round at the end. */
export function nextWithin(area: Area, cell: CellPlace, key: 'Enter' | 'Tab', isBack: boolean): CellPlace {
  const [height, width] = [heightOf(area), widthOfArea(area)];
  const [down, right] = [cell.row - area.top, cell.col - area.left];
  const count = height * width;
  const place = key === 'Enter' ? right * height + down : down * width + right;
  const next = (place + (isBack ? count - 1 : 1)) % count;
  return key === 'Enter'
    ? { row: area.top + (next % height), col: area.left + Math.floor(next / height) }
    : { row: area.top + Math.floor(next / width), col: area.left + (next % width) };
}
