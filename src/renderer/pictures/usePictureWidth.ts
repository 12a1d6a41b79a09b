import { useLayoutEffect, useState, type RefObject } from 'react';
import type { PictureModel } from '../../core/pictures/pictureModel.ts';
import { textSize } from '../../core/pictures/draw.ts';

/** Below this share of their size texts would be smaller than 14 px. */
const least = 14 / textSize;
const most = 1.25;

/** The width of a picture on screen: whole when asked, else as large as the room while texts stay readable, else at its own size to be scrolled. */
export function usePictureWidth(
  box: RefObject<HTMLElement | null>,
  model: PictureModel,
  isWhole: boolean,
): { readonly width: string; readonly isWholeAnyway: boolean } {
  const [room, setRoom] = useState<{
    readonly width: number;
    readonly height: number;
    readonly rem: number;
  }>();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom({ width: element.clientWidth, height: element.clientHeight, rem });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  if (room === undefined) return { width: '100%', isWholeAnyway: true };
  const own = (model.width / textSize) * room.rem;
  // A little is left for a scroll bar, or its coming and going would make the picture jump.
  const across = (room.width - 4) / own;
  const down = (room.height - 4) / ((model.height / textSize) * room.rem);
  const fits = Math.min(across, down);
  const usual = across < least ? 1 : Math.min(across, Math.max(1, Math.min(down, most)));
  const scale = isWhole ? fits : usual;
  return { width: `${own * scale}px`, isWholeAnyway: fits >= least };
}
