import { useEffect, useState, type RefObject } from 'react';

/** Rows drawn beyond those in sight, above and below. */
const BEYOND = 4;

/** The places of the rows in sight in a scrolled box, all of one height; `room` is the height of the box. */
export function useRowsInSight(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  room: number,
): readonly number[] {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = (): void => setScrolled(Math.floor(element.scrollTop / height));
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box, height]);
  const fit = Math.ceil(room / height) + 1;
  // A list that has just become shorter is not scrolled back before the next frame.
  const first = Math.max(Math.min(scrolled, count - fit), 0);
  const from = Math.max(first - BEYOND, 0);
  const to = Math.min(first + fit + BEYOND, count);
  return Array.from({ length: to - from }, (_, i) => from + i);
}
