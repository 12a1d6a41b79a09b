import type { KeyboardEvent, RefObject } from 'react';
import {
  areasOf,
  drawnTo,
  nextWithin,
  single,
  wholeRow,
  type CellPlace,
  type Extent,
  type Selection,
} from '../selection/area.ts';
import { moveOf } from '../selection/moves.ts';
import type { Selecting } from '../selection/useSelection.ts';
import type { CellEditing } from './CellEditing.ts';
import { headerHeight, rowHeight } from './layout.ts';

/** What the keys of a grid need of it. */
export interface GridParts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editing: CellEditing;
  readonly selecting: Selecting;
  /** The active cell; while one is edited, where that row stands by now. */
  readonly active: CellPlace;
  readonly extent: Extent;
  readonly isFilled: (cell: CellPlace) => boolean;
  readonly onOpen: (cell: CellPlace) => void;
  readonly onMenu: (cell: CellPlace, at: { x: number; y: number }) => void;
  readonly onClear: () => void;
  readonly onFill: () => void;
  /** Esc in the table: back to the search box. */
  readonly onEscape: () => void;
}

/** What the keys do in a grid. */
export function useGridActs(parts: GridParts): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const { editing } = parts;
  return (event) => {
    // Keys of an input method belong to it alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (editing.isDoubted && decides(event, parts)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (editing.isEditing) {
      if (whileEditing(event, parts)) event.stopPropagation();
      return;
    }
    editing.hush();
    if (moved(event, parts) || act(event, parts)) event.preventDefault();
  };
}

/** 改回: what stood there stays, and the cell whose text was doubted is the active one again. */
export function takeBack({ editing, active, selecting }: GridParts): void {
  if (editing.isEditing) selecting.select(single(active));
  editing.cancel();
}

/** Keys while something is to be looked at; what was typed is neither left nor changed by accident. */
function decides({ key, ctrlKey }: KeyboardEvent, parts: GridParts): boolean {
  const { editing } = parts;
  if (key === 'Enter' || (ctrlKey && key.toLowerCase() === 's')) editing.accept();
  else if (key === 'Escape') takeBack(parts);
  else if (key === 'F2') editing.revise();
  else return editing.isEditing && !ctrlKey && key !== 'Shift';
  return true;
}

/** Keys while a cell is edited; true when the key was meant for the table. */
function whileEditing(event: KeyboardEvent<HTMLTextAreaElement>, parts: GridParts): boolean {
  const { editing } = parts;
  if (event.key === 'Escape') editing.cancel();
  else if (event.key === 'Enter' && event.altKey) editing.breakLine();
  else if (event.key.toLowerCase() === 's' && event.ctrlKey) editing.finish();
  else if (event.key === 'Enter' || event.key === 'Tab' || leavesByArrow(event, editing)) {
    if (editing.finish()) moved(event, parts);
  } else if (!stepsInList(event, editing)) return false;
  event.preventDefault();
  return true;
}

/** Up and down in the list of a choice. */
function stepsInList({ key }: KeyboardEvent, editing: CellEditing): boolean {
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (by === 0 || editing.snapshot().editing?.offer === undefined) return false;
  editing.step(by);
  return true;
}

/** An arrow leaves a cell that was typed over, as in a spreadsheet; after F2 it moves in the text. */
function leavesByArrow({ key, shiftKey }: KeyboardEvent, editing: CellEditing): boolean {
  const { editing: now } = editing.snapshot();
  return now?.isOver === true && now.offer === undefined && !shiftKey && key.startsWith('Arrow');
}

/** Moves the active cell or draws the selection out; false for a key that does neither. */
function moved(event: KeyboardEvent, parts: GridParts): boolean {
  const { selecting, active } = parts;
  const { selection, select } = selecting;
  const here = { ...selection, active };
  if (event.key === 'Enter' || event.key === 'Tab') {
    if (event.ctrlKey || event.altKey) return false;
    select(stepped(here, event.key, event.shiftKey, parts));
    return true;
  }
  const move = event.altKey ? undefined : moveOf(event);
  if (move === undefined) return false;
  const box = parts.scroller.current?.clientHeight ?? 0;
  const ground = {
    ...parts.extent,
    page: Math.max(Math.floor((box - headerHeight) / rowHeight) - 1, 1),
    isFilled: parts.isFilled,
  };
  if (event.shiftKey) select(drawnTo(here, move(selection.head, ground)));
  else select(single(move(active, ground)));
  return true;
}

/** Enter and Tab: within a selection round and round, else down and right, Enter going back to where a run of Tab began. */
function stepped(
  selection: Selection,
  key: 'Enter' | 'Tab',
  isBack: boolean,
  { selecting, extent }: GridParts,
): Selection {
  const { active, tabFrom } = selection;
  const [area, more] = areasOf(selection, extent);
  if (selecting.isMany && area !== undefined && more === undefined)
    return { ...selection, active: nextWithin(area, active, key, isBack) };
  if (key === 'Enter')
    return single({
      row: active.row + (isBack ? -1 : 1),
      col: isBack ? active.col : (tabFrom ?? active.col),
    });
  const last = extent.cols - 1;
  const from = tabFrom ?? active.col;
  if (isBack) {
    const isFirst = active.col === 0;
    return single({ row: active.row - (isFirst ? 1 : 0), col: isFirst ? last : active.col - 1 });
  }
  if (active.col >= last) return single({ row: active.row + 1, col: 0 });
  return { ...single({ row: active.row, col: active.col + 1 }), tabFrom: from };
}

/** What a key does with the selection; true when it did something. */
function act(event: KeyboardEvent<HTMLTextAreaElement>, parts: GridParts): boolean {
  const { editing, active, selecting } = parts;
  const { selection, select } = selecting;
  const acts: Readonly<Record<string, () => void>> = {
    F2: () => editing.begin(active),
    'Alt+ArrowDown': () => editing.begin(active),
    Backspace: () => editing.begin(active, ''),
    Delete: parts.onClear,
    Escape: () => (selecting.isMany ? select(single(active)) : parts.onEscape()),
    'Ctrl+Enter': () => parts.onOpen(active),
    'Ctrl+a': () => select({ ...single(active), whole: 'all' }),
    'Ctrl+ ': () => select({ ...selection, whole: 'columns', more: [] }),
    'Shift+ ': () => select({ ...wholeRow(selection.anchor.row), head: { ...selection.head } }),
    'Ctrl+d': parts.onFill,
    ContextMenu: () => parts.onMenu(active, below(event)),
    'Shift+F10': () => parts.onMenu(active, below(event)),
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const held = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift'];
  const done = acts[[...held.filter((one) => one !== false), key].join('+')];
  done?.();
  return done !== undefined;
}

function below(event: KeyboardEvent): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: box.left, y: box.bottom };
}
