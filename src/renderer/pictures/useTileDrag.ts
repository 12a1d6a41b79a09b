import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { TileSlot } from '../../core/pictures/buildingPicture.ts';
import type { PictureModel } from '../../core/pictures/pictureModel.ts';
import type { TileMoves } from './tileMoves.ts';

/** A hand trembles by less than this, in px; a drag goes further. */
const tremble = 6;

interface Held {
  readonly group: string;
  readonly from: readonly [number, number];
  readonly now: readonly [number, number];
}

const room = 12;

/** The pointer's place in units of the picture. */
function pointIn(svg: SVGSVGElement | null, { clientX, clientY }: PointerEvent): readonly [number, number] {
  const matrix = svg?.getScreenCTM()?.inverse();
  if (matrix === undefined) return [0, 0];
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
  return [x, y];
}

/** Half of the way between two tiles, so that every point belongs to a slot. */
const reach = 5;

function slotAt(moves: TileMoves | undefined, [x, y]: readonly [number, number]): TileSlot | undefined {
  return moves?.slots.find(
    (one) =>
      x >= one.x - reach &&
      x < one.x + one.width + reach &&
      y >= one.y - reach &&
      y < one.y + one.height + reach,
  );
}

/** A tile held by the mouse: where it is drawn, the grid under it, and the move when it is let go. */
export function useTileDrag(
  svg: RefObject<SVGSVGElement | null>,
  model: PictureModel,
  moves: TileMoves | undefined,
) {
  const pressed = useRef<Held>(undefined);
  const dragged = useRef(false);
  const [held, setHeld] = useState<Held>();
  const letGo = (): void => {
    pressed.current = undefined;
    setHeld(undefined);
  };
  const target = held && slotAt(moves, held.now);
  return {
    group: held?.group,
    shift: held && `translate(${held.now[0] - held.from[0]} ${held.now[1] - held.from[1]})`,
    slots: held ? (moves?.slots ?? []) : [],
    target,
    size: held ? sizeWith(model, moves) : ([model.width, model.height] as const),
    /** Whether the click that is just arriving ended a drag. */
    wasDragged: () => dragged.current,
    step(group: string, [dx, dy]: readonly [number, number]): void {
      const at = moves?.slots.find(({ building }) => building === group);
      if (at === undefined || at.row + dy < 0 || at.column + dx < 0) return;
      moves?.onMove(group, { row: at.row + dy, column: at.column + dx });
    },
    handlers: moves && {
      onPointerDown(event: PointerEvent): void {
        dragged.current = false;
        if (event.button !== 0) return;
        const from = pointIn(svg.current, event);
        const group = slotAt(moves, from)?.building;
        if (group !== undefined) pressed.current = { group, from, now: from };
      },
      onPointerMove(event: PointerEvent): void {
        const start = pressed.current;
        if (start === undefined) return;
        const now = pointIn(svg.current, event);
        const scale = svg.current?.getScreenCTM()?.a ?? 1;
        const far = Math.hypot(now[0] - start.from[0], now[1] - start.from[1]) * scale > tremble;
        if (!far && held === undefined) return;
        if (held === undefined) svg.current?.setPointerCapture(event.pointerId);
        dragged.current = true;
        setHeld({ ...start, now });
      },
      onPointerUp(event: PointerEvent): void {
        const slot = held && slotAt(moves, pointIn(svg.current, event));
        if (held && slot && slot.building !== held.group) moves.onMove(held.group, slot);
        letGo();
      },
      onPointerCancel: letGo,
    },
  };
}

/** While a tile is held, the picture has room for one more row and column. */
function sizeWith(model: PictureModel, moves: TileMoves | undefined): readonly [number, number] {
  const slots = moves?.slots ?? [];
  return [
    Math.max(model.width, ...slots.map(({ x, width }) => x + width + room)),
    Math.max(model.height, ...slots.map(({ y, height }) => y + height + room)),
  ];
}
