import { useEffect, useState, type RefObject } from 'react';
import { numberWidth, type PlacedColumn } from './layout.ts';

/** Columns drawn beyond those in sight, left and right. */
const BEYOND = 2;

/** The first and the last column to be drawn beside the frozen ones, which always are. */
export interface ColsInSight {
  readonly first: number;
  readonly last: number;
}

/** The columns in sight in a box scrolled sideways; `room` is its width. Drawn anew only when others come into sight. */
export function useColsInSight(
  box: RefObject<HTMLElement | null>,
  placed: readonly PlacedColumn[],
  room: number,
): ColsInSight {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // By the column at the edge, not by the pixel: most scrolling draws nothing.
    const look = (): void => setScrolled(edge(placed, element.scrollLeft));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box, placed]);
  const frozen = placed.filter((one) => one.frozen).length;
  const end = (placed[scrolled]?.left ?? numberWidth) + (placed[scrolled]?.width ?? 0) + room;
  let last = scrolled;
  while (last < placed.length - 1 && (placed[last + 1]?.left ?? 0) < end) last++;
  return {
    first: Math.max(scrolled - BEYOND, frozen),
    last: Math.min(last + BEYOND, placed.length - 1),
  };
}

/** The first column that is not scrolled out whole. */
function edge(placed: readonly PlacedColumn[], scrollLeft: number): number {
  const at = placed.findIndex(({ left, width }) => left + width > scrollLeft + numberWidth);
  return Math.max(at, 0);
}
