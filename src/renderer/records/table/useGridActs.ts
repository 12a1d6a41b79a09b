import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { CellEditing } from './CellEditing.ts';
import type { Column } from './columns.ts';
import { headerHeight, rowHeight } from './layout.ts';
import { stepOf, type CellPlace } from './useActiveCell.ts';
import type { AnyStored } from '../../../core/record/types.ts';

/** What the acts of a grid need of it. */
export interface GridParts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editing: CellEditing;
  readonly active: CellPlace;
  readonly lastCol: number;
  readonly cellAt: (cell: CellPlace) => { readonly row: AnyStored; readonly column: Column } | undefined;
  readonly move: (to: CellPlace) => CellPlace;
  readonly onOpen: (row: AnyStored) => void;
  readonly onMenu: (row: AnyStored, column: Column, at: { x: number; y: number }) => void;
  readonly onCopy: (row: AnyStored, column: Column) => void;
  readonly onEscape: () => void;
}

/** What keys and the mouse do in a grid. */
export function useGridActs(parts: GridParts) {
  const { editing, active, move } = parts;
  const step = (event: KeyboardEvent): boolean => {
    const to = stepOf(event);
    if (to === undefined) return false;
    const height = (parts.scroller.current?.clientHeight ?? 0) - headerHeight;
    move(to(active, Math.max(Math.floor(height / rowHeight) - 1, 1), parts.lastCol));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Keys of an input method belong to it alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (editing.isEditing) {
      if (whileEditing(event, editing, active, step)) event.stopPropagation();
      return;
    }
    editing.hush();
    if (step(event) || act(event, parts)) event.preventDefault();
  };
  const onPress = (event: MouseEvent): void => {
    const cell = pointed(event);
    if (cell === undefined || event.button > 0) return;
    if (event.target instanceof Element && event.target.closest('a, .cell-field, .cell-problem') !== null)
      return;
    event.preventDefault();
    if (!editing.isEditing || editing.finish(active)) {
      editing.hush();
      move(cell);
    }
    editing.focus();
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = pointed(event);
    if (cell !== undefined && !editing.isEditing) editing.begin(move(cell));
  };
  const onContextMenu = (event: MouseEvent): void => {
    const cell = pointed(event);
    const found = cell === undefined ? undefined : parts.cellAt(cell);
    if (cell === undefined || found === undefined) return;
    event.preventDefault();
    move(cell);
    parts.onMenu(found.row, found.column, { x: event.clientX, y: event.clientY });
  };
  return { onKeyDown, onPress, onDoubleClick, onContextMenu };
}

/** Keys while a cell is edited; true when the key was meant for the table. */
function whileEditing(
  event: KeyboardEvent<HTMLTextAreaElement>,
  editing: CellEditing,
  active: CellPlace,
  step: (event: KeyboardEvent) => boolean,
): boolean {
  if (event.key === 'Escape') editing.cancel();
  else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
    if (editing.finish(active)) step(event);
  } else if (event.key === 's' && event.ctrlKey) editing.finish(active);
  else return false;
  event.preventDefault();
  return true;
}

/** What a key does with the active cell; true when it did something. */
function act(event: KeyboardEvent<HTMLTextAreaElement>, parts: GridParts): boolean {
  const { editing, active } = parts;
  const found = parts.cellAt(active);
  if (found === undefined) return false;
  const { row, column } = found;
  const acts: Readonly<Record<string, () => void>> = {
    F2: () => editing.begin(active),
    Delete: () => editing.empty(active),
    Escape: parts.onEscape,
    'Ctrl+Enter': () => parts.onOpen(row),
    'Ctrl+c': () => parts.onCopy(row, column),
    ContextMenu: () => parts.onMenu(row, column, below(event)),
    'Shift+F10': () => parts.onMenu(row, column, below(event)),
  };
  const done = acts[`${event.ctrlKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`];
  done?.();
  return done !== undefined;
}

function below(event: KeyboardEvent): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: box.left, y: box.bottom };
}

/** The cell under the pointer. */
function pointed(event: MouseEvent): CellPlace | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  const row = target?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (row === undefined) return undefined;
  return { row: Number(row), col: Number(target?.closest<HTMLElement>('[data-col]')?.dataset['col'] ?? 0) };
}
