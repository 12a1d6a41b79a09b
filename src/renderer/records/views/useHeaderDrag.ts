import { useRef, useState, type PointerEvent } from 'react';
import type { Column } from '../table/columns.ts';
import { charactersOf } from '../table/layout.ts';

/** A press that moves less far is a click, in px. */
const CLICK = 6;
/** No column is dragged narrower, in px. */
const NARROWEST = 40;

/** What dragging in a header does. */
interface DragActs {
  readonly onWidth: (column: Column, characters: number) => void;
  readonly onMove: (key: string, before: string | undefined) => void;
}

/** Dragging in the header of a table, with the line that shows where it will lead. */
export interface HeaderDrag {
  /** Where the line stands, in px of the window; undefined while nothing is dragged. */
  readonly guide: number | undefined;
  readonly beginMove: (event: PointerEvent, key: string) => void;
  readonly beginWidth: (event: PointerEvent, column: Column, width: number) => void;
  /** True once after a drag: the click that ends it is none. */
  readonly wasDragged: () => boolean;
}

/** Columns are moved by their label and widened by their right edge; nothing is drawn anew before the pointer lets go. */
export function useHeaderDrag(textSize: number, acts: DragActs): HeaderDrag {
  const [guide, setGuide] = useState<number>();
  const dragged = useRef(false);
  const follow = (
    event: PointerEvent,
    moved: (x: number) => number | undefined,
    end: (x: number) => void,
  ) => {
    if (event.button > 0) return;
    dragged.current = false;
    const begin = event.clientX;
    const move = ({ clientX }: globalThis.PointerEvent): void => {
      if (!dragged.current && Math.abs(clientX - begin) < CLICK) return;
      dragged.current = true;
      setGuide(moved(clientX));
    };
    const stop = (last: globalThis.PointerEvent): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
      setGuide(undefined);
      if (dragged.current && last.type === 'pointerup') end(last.clientX);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
  };
  return {
    guide,
    beginMove(event, key) {
      const row = event.currentTarget.closest('.grid-head');
      follow(
        event,
        (x) => targetAt(row, x)?.line,
        (x) => {
          const target = targetAt(row, x);
          if (target !== undefined && target.before !== key) acts.onMove(key, target.before);
        },
      );
    },
    beginWidth(event, column, width) {
      // Without this the press would begin a selection of text.
      event.preventDefault();
      const begin = event.clientX;
      const wanted = (x: number): number => Math.max(width + x - begin, NARROWEST);
      follow(
        event,
        (x) => begin + wanted(x) - width,
        (x) => acts.onWidth(column, charactersOf(wanted(x), textSize)),
      );
    },
    wasDragged() {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}

/** Before which column something dropped at x goes, and where the line stands. */
function targetAt(row: Element | null, x: number): { before: string | undefined; line: number } | undefined {
  for (const cell of row?.querySelectorAll<HTMLElement>('[data-head]') ?? []) {
    const { left, right, width } = cell.getBoundingClientRect();
    if (x < left || x > right) continue;
    const isLeft = x < left + width / 2;
    return {
      before: isLeft ? cell.dataset['head'] : cell.dataset['next'],
      line: isLeft ? left : right,
    };
  }
  return undefined;
}
