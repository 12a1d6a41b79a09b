import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { AnyStored } from '../../../core/record/types.ts';
import { headerHeight, numberWidth, rowHeight, type PlacedColumn } from '../table/layout.ts';
import { areasOf, isMany, single, type Area, type CellPlace, type Selection } from './area.ts';
import { inside } from './moves.ts';

/** The selection of a table and the one way to change it. */
export interface Selecting {
  readonly selection: Selection;
  readonly areas: readonly Area[];
  readonly isMany: boolean;
  /** Selects, within the table, and scrolls the moving corner into sight. */
  readonly select: (next: Selection) => Selection;
}

interface Kept {
  readonly selection: Selection;
  /** The records at its edges: when others stand there, the rows have changed under it. */
  readonly edges: string;
}

/** What is selected in a table. A selection of several cells ends when other records come to stand in it. */
export function useSelection(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly AnyStored[],
  placed: readonly PlacedColumn[],
): Selecting {
  const [kept, setKept] = useState<Kept>({ selection: single({ row: 0, col: 0 }), edges: '' });
  const extent = useMemo(() => ({ rows: rows.length, cols: placed.length }), [rows, placed]);
  const select = useCallback(
    (wanted: Selection): Selection => {
      const next = {
        ...wanted,
        active: inside(wanted.active, extent),
        anchor: inside(wanted.anchor, extent),
        head: inside(wanted.head, extent),
      };
      setKept({ selection: next, edges: edgesOf(areasOf(next, extent), rows) });
      if (scroller.current !== null) reveal(scroller.current, revealed(next, kept.selection), placed);
      return next;
    },
    [extent, rows, placed, scroller, kept],
  );
  const selection = useMemo(() => {
    const areas = areasOf(kept.selection, extent);
    const stands = !isMany(areas) || kept.edges === edgesOf(areas, rows);
    return stands ? kept.selection : single(kept.selection.active);
  }, [kept, extent, rows]);
  const active = inside(selection.active, extent);
  const areas = useMemo(() => areasOf(selection, extent), [selection, extent]);
  return { selection: { ...selection, active }, areas, isMany: isMany(areas), select };
}

function edgesOf(areas: readonly Area[], rows: readonly AnyStored[]): string {
  return areas.map(({ top, bottom }) => `${rows[top]?.id} ${rows[bottom]?.id}`).join();
}

/** The cell to be seen: the moving corner, or the active cell where it went round in a selection. */
function revealed(next: Selection, before: Selection): CellPlace {
  const isSame = same(next.anchor, before.anchor) && same(next.head, before.head);
  if (isSame) return next.active;
  return next.whole === 'rows' ? { row: next.head.row, col: 0 } : next.head;
}

function same(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.col === b.col;
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
