import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of a box and the text size in force, both in px, followed as the window changes. */
export function useRoom(box: RefObject<HTMLElement | null>): {
  readonly room: number;
  readonly textSize: number;
} {
  const [size, setSize] = useState({ room: 1000, textSize: 15 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = element.clientWidth;
      setSize((before) =>
        before.room === room && before.textSize === textSize ? before : { room, textSize },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
