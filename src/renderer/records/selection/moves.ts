import type { CellPlace, Extent } from './area.ts';

/** What a move needs to know of the table. */
export interface Ground extends Extent {
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly isFilled: (cell: CellPlace) => boolean;
}

type Move = (cell: CellPlace, ground: Ground) => CellPlace;

const edge =
  (down: number, right: number): Move =>
  (cell, ground) =>
    edgeOf(cell, ground, down, right);

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, col }) => ({ row: row - 1, col }),
  ArrowDown: ({ row, col }) => ({ row: row + 1, col }),
  ArrowLeft: ({ row, col }) => ({ row, col: col - 1 }),
  ArrowRight: ({ row, col }) => ({ row, col: col + 1 }),
  PageUp: ({ row, col }, { page }) => ({ row: row - page, col }),
  PageDown: ({ row, col }, { page }) => ({ row: row + page, col }),
  Home: ({ row }) => ({ row, col: 0 }),
  End: ({ row }, { cols }) => ({ row, col: cols - 1 }),
  'Ctrl+Home': () => ({ row: 0, col: 0 }),
  'Ctrl+End': (_cell, { rows, cols }) => ({ row: rows - 1, col: cols - 1 }),
  'Ctrl+ArrowUp': edge(-1, 0),
  'Ctrl+ArrowDown': edge(1, 0),
  'Ctrl+ArrowLeft': edge(0, -1),
  'Ctrl+ArrowRight': edge(0, 1),
};

/** Where a key leads from a cell, Shift left aside; undefined for a key that does not move. */
export function moveOf(event: { readonly key: string; readonly ctrlKey: boolean }): Move | undefined {
  return moves[`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`];
}

/** The cell within the table that is nearest to a wanted one. */
export function inside({ row, col }: CellPlace, { rows, cols }: Extent): CellPlace {
  return { row: Math.max(0, Math.min(row, rows - 1)), col: Math.max(0, Math.min(col, cols - 1)) };
}

/** Along a row or column to the last filled cell of a run; from the end of a run, or from a blank cell, to the next filled one. */
function edgeOf(cell: CellPlace, ground: Ground, down: number, right: number): CellPlace {
  const step = ({ row, col }: CellPlace): CellPlace => ({ row: row + down, col: col + right });
  const isOut = ({ row, col }: CellPlace): boolean =>
    row < 0 || col < 0 || row >= ground.rows || col >= ground.cols;
  let at = cell;
  let next = step(at);
  if (isOut(next)) return at;
  const inRun = ground.isFilled(at) && ground.isFilled(next);
  while (!isOut(next)) {
    if (inRun && !ground.isFilled(next)) return at;
    at = next;
    if (!inRun && ground.isFilled(at)) return at;
    next = step(at);
  }
  return at;
}
