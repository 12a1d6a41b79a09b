import { startTransition, useEffect, useState, type RefObject } from 'react';

/** What a box has to give, in px, and the text size in force. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}

/** The room in a box, followed as the window changes; undefined until it was first measured. */
export function useRoom(box: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth: width, clientHeight: height } = element;
      // What fills the room is much to draw: in slices, so that keys and mouse get their turn.
      startTransition(() =>
        setRoom((before) =>
          before?.width === width && before.height === height && before.textSize === textSize
            ? before
            : { width, height, textSize },
        ),
      );
    };
    // It calls at once, after the layout of the frame is done: measuring costs no layout of its own.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return room;
}
