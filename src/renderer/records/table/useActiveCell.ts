import { useCallback, useState, type RefObject } from 'react';
import { headerHeight, numberWidth, rowHeight, type PlacedColumn } from './layout.ts';

/** A cell by row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

/** The active cell of a grid and how keys and clicks move it; moving scrolls it into view. */
export function useActiveCell(
  scroller: RefObject<HTMLDivElement | null>,
  rowCount: number,
  placed: readonly PlacedColumn[],
): { readonly active: CellPlace; readonly move: (to: CellPlace) => CellPlace } {
  const [wanted, setWanted] = useState<CellPlace>({ row: 0, col: 0 });
  const inside = useCallback(
    (cell: CellPlace): CellPlace => ({
      row: Math.max(0, Math.min(cell.row, rowCount - 1)),
      col: Math.max(0, Math.min(cell.col, placed.length - 1)),
    }),
    [rowCount, placed],
  );
  const move = useCallback(
    (to: CellPlace): CellPlace => {
      const cell = inside(to);
      setWanted(cell);
      if (scroller.current !== null) reveal(scroller.current, cell, placed);
      return cell;
    },
    [inside, placed, scroller],
  );
  return { active: inside(wanted), move };
}

/** Scrolls so that a cell is seen whole beside the header and the frozen columns. */
function reveal(box: HTMLDivElement, cell: CellPlace, placed: readonly PlacedColumn[]): void {
  const top = cell.row * rowHeight;
  const room = box.clientHeight - headerHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + room) box.scrollTop = top + rowHeight - room;
  const column = placed[cell.col];
  if (column === undefined || column.frozen) return;
  const frozen = placed.filter((one) => one.frozen).reduce((total, one) => total + one.width, numberWidth);
  if (column.left < box.scrollLeft + frozen) box.scrollLeft = column.left - frozen;
  else if (column.left + column.width > box.scrollLeft + box.clientWidth)
    box.scrollLeft = column.left + column.width - box.clientWidth;
}

type Step = (cell: CellPlace, page: number, lastCol: number) => CellPlace;

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, col }) => ({ row: row - 1, col }),
  ArrowDown: ({ row, col }) => ({ row: row + 1, col }),
  ArrowLeft: ({ row, col }) => ({ row, col: col - 1 }),
  ArrowRight: ({ row, col }) => ({ row, col: col + 1 }),
  PageUp: ({ row, col }, page) => ({ row: row - page, col }),
  PageDown: ({ row, col }, page) => ({ row: row + page, col }),
  Home: ({ row }) => ({ row, col: 0 }),
  End: ({ row }, _page, lastCol) => ({ row, col: lastCol }),
  Enter: ({ row, col }) => ({ row: row + 1, col }),
  Tab: ({ row, col }, _page, lastCol) => (col >= lastCol ? { row: row + 1, col: 0 } : { row, col: col + 1 }),
  'Shift+Enter': ({ row, col }) => ({ row: row - 1, col }),
  'Shift+Tab': ({ row, col }, _page, lastCol) =>
    col === 0 ? { row: row - 1, col: lastCol } : { row, col: col - 1 },
  'Ctrl+Home': () => ({ row: 0, col: 0 }),
  'Ctrl+End': (_cell, _page, lastCol) => ({ row: Number.MAX_SAFE_INTEGER, col: lastCol }),
  'Ctrl+ArrowUp': ({ col }) => ({ row: 0, col }),
  'Ctrl+ArrowDown': ({ col }) => ({ row: Number.MAX_SAFE_INTEGER, col }),
};

/** Where a key leads from a cell; undefined for a key that does not move. */
export function stepOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}): Step | undefined {
  return steps[`${event.ctrlKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key}`];
}
