import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type RefObject } from 'react';
import {
  drawnTo,
  holds,
  single,
  toggledRow,
  wholeRow,
  type CellPlace,
  type Extent,
} from '../selection/area.ts';
import type { Selecting } from '../selection/useSelection.ts';
import type { CellEditing } from './CellEditing.ts';
import { headerHeight, rowHeight, type PlacedColumn } from './layout.ts';

/** While the pointer is outside, the table scrolls on so often, in ms. */
const SCROLL_ON = 50;

/** What the mouse needs of a grid. */
export interface PointingParts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly placed: readonly PlacedColumn[];
  readonly extent: Extent;
  readonly editing: CellEditing;
  readonly active: CellPlace;
  readonly selecting: Selecting;
  readonly onFill: () => void;
  readonly onMenu: (cell: CellPlace, at: { x: number; y: number }) => void;
}

type Drag = 'cells' | 'rows' | 'fill';

/** What the mouse does in the rows of a grid: it selects cells, rows by their number, and draws the corner to fill down. */
export function usePointing(parts: PointingParts) {
  const [drag, setDrag] = useState<Drag>();
  const latest = useRef(parts);
  const barsClick = useRef(false);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  useEffect(() => (drag === undefined ? undefined : follow(drag, latest, barsClick, setDrag)), [drag]);
  const { editing, selecting, extent } = parts;
  const { selection, select } = selecting;
  const onPress = (event: MouseEvent): void => {
    const cell = pointed(event);
    barsClick.current = false;
    if (cell === undefined || event.button > 0) return;
    if (closest(event, '.cell-field.type, .cell-problem') !== null && !isHandle(event)) return;
    event.preventDefault();
    // What an input method composes is not taken from it by a click beside it.
    if (editing.isComposing) return;
    if (editing.isEditing && !editing.finish()) barsClick.current = true;
    else {
      editing.hush();
      const isNumber = closest(event, '[role=rowheader]') !== null;
      if (event.shiftKey) select(drawnTo(selection, cell));
      else if (isNumber && (event.ctrlKey || event.metaKey)) select(toggledRow(selection, cell.row, extent));
      else if (!isHandle(event)) select(isNumber ? wholeRow(cell.row) : single(cell));
      barsClick.current = event.shiftKey || event.ctrlKey;
      setDrag(isHandle(event) ? 'fill' : isNumber ? 'rows' : 'cells');
    }
    editing.focus();
  };
  const onClick = (event: MouseEvent): void => {
    // A link that was only drawn across, or taken with Shift or Ctrl, does not open.
    if (barsClick.current && closest(event, 'a') !== null) event.preventDefault();
    barsClick.current = false;
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = pointed(event);
    const isNumber = closest(event, '[role=rowheader]') !== null;
    if (cell === undefined || isNumber || editing.isEditing) return;
    select(single(cell));
    editing.begin(cell);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const cell = pointed(event);
    if (cell === undefined || editing.isEditing) return;
    event.preventDefault();
    if (!selecting.areas.some((area) => holds(area, cell))) select(single(cell));
    parts.onMenu(cell, { x: event.clientX, y: event.clientY });
  };
  return { onPress, onClick, onDoubleClick, onContextMenu, isDragging: drag !== undefined };
}

/** Follows the pointer until the button is let go, also outside the table. */
function follow(
  drag: Drag,
  latest: RefObject<PointingParts>,
  barsClick: RefObject<boolean>,
  setDrag: (drag: Drag | undefined) => void,
): () => void {
  let at: { readonly x: number; readonly y: number } | undefined;
  const draw = (): void => {
    const { scroller, placed, selecting } = latest.current;
    if (at === undefined || scroller.current === null) return;
    const { selection, select } = selecting;
    const under = cellUnder(scroller.current, placed, at);
    const head = drag === 'fill' ? filledTo(selection.head, selection.anchor, under) : under;
    if (head.row === selection.head.row && head.col === selection.head.col) return;
    barsClick.current = true;
    select(drawnTo(selection, head));
  };
  const onMove = (event: globalThis.MouseEvent): void => {
    at = { x: event.clientX, y: event.clientY };
    draw();
  };
  const timer = setInterval(draw, SCROLL_ON);
  const onUp = (): void => {
    setDrag(undefined);
    if (drag === 'fill' && at !== undefined) latest.current.onFill();
  };
  globalThis.addEventListener('mousemove', onMove);
  globalThis.addEventListener('mouseup', onUp);
  return () => {
    clearInterval(timer);
    globalThis.removeEventListener('mousemove', onMove);
    globalThis.removeEventListener('mouseup', onUp);
  };
}

/** Filling goes down only. */
function filledTo(head: CellPlace, anchor: CellPlace, under: CellPlace): CellPlace {
  return { row: Math.max(anchor.row, under.row), col: head.col };
}

/** The cell at a point of the window; beyond the edge of the table the one that would lie there. */
function cellUnder(
  box: HTMLElement,
  placed: readonly PlacedColumn[],
  at: { readonly x: number; readonly y: number },
): CellPlace {
  const { left, top } = box.getBoundingClientRect();
  const [x, y] = [at.x - left, at.y - top];
  const row = Math.floor((y + box.scrollTop - headerHeight) / rowHeight);
  const frozen = placed.findIndex((one) => one.frozen && x < one.left + one.width);
  if (frozen >= 0) return { row, col: frozen };
  const col = placed.findIndex((one) => !one.frozen && x + box.scrollLeft < one.left + one.width);
  return { row, col: col < 0 ? placed.length - 1 : col };
}

function closest(event: MouseEvent, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

function isHandle(event: MouseEvent): boolean {
  return closest(event, '[data-fill]') !== null;
}

/** The cell under the pointer; for the corner that fills, any, since it lies in none. */
function pointed(event: MouseEvent): CellPlace | undefined {
  if (isHandle(event)) return { row: 0, col: 0 };
  const target = event.target instanceof Element ? event.target : undefined;
  const row = target?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (row === undefined) return undefined;
  return { row: Number(row), col: Number(target?.closest<HTMLElement>('[data-col]')?.dataset['col'] ?? 0) };
}
