import { memo, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { boxLooks, fontFamily } from '../../core/pictures/looks.ts';
import type { Frame, PictureModel, PicturePart, Spot } from '../../core/pictures/pictureModel.ts';
import { itemNode } from '../../core/pictures/pictureSvg.ts';
import { drawing } from '../papers/Drawing.tsx';
import { directions, nearest } from './nearest.ts';
import type { TileMoves } from './tileMoves.ts';
import { useTileDrag } from './useTileDrag.ts';

const plain = { canChoose: false };

/** The picture on screen: one place takes the focus, arrows lead to the next, Enter opens; tiles are dragged or moved with Ctrl and arrows. */
export function PictureDrawing(props: {
  readonly model: PictureModel;
  readonly svg: RefObject<SVGSVGElement | null>;
  /** Width on screen, a CSS length. */
  readonly width: string;
  readonly onOpen: (spot: Spot) => void;
  readonly moves?: TileMoves | undefined;
}) {
  const { model, moves, onOpen, svg } = props;
  const spots = model.parts.flatMap(({ spot }) => spot ?? []);
  const [chosen, setChosen] = useState<string>();
  const active = spots.find(({ key }) => key === chosen) ?? spots[0];
  const drag = useTileDrag(svg, model, moves);
  const focus = (key: string): void => {
    setChosen(key);
    svg.current?.querySelector<SVGGElement>(`[data-spot="${CSS.escape(key)}"]`)?.focus();
  };
  const spotOf = (event: { readonly target: EventTarget }): Spot | undefined => {
    const element = event.target instanceof Element ? event.target.closest('[data-spot]') : null;
    const key = element?.getAttribute('data-spot');
    return spots.find((spot) => spot.key === key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === undefined) return;
    const key = keyTarget(event, active, spots);
    if (key === 'open') onOpen(active);
    else if (key !== undefined && event.ctrlKey && moves !== undefined && event.key in directions) {
      const group = model.parts.find(({ spot }) => spot?.key === active.key)?.group;
      if (group !== undefined) drag.step(group, directions[event.key] ?? [0, 0]);
    } else if (key !== undefined && !event.ctrlKey) focus(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const spot = spotOf(event);
    if (spot === undefined || drag.wasDragged()) return;
    focus(spot.key);
    onOpen(spot);
  };
  const [width, height] = drag.size;
  return (
    <svg
      ref={svg}
      role="group"
      aria-label={`${model.name}，按方向键走动，按回车打开`}
      className={moves === undefined ? 'picture-svg' : 'picture-svg picture-tiles'}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: width === model.width ? props.width : `calc(${props.width} * ${width / model.width})` }}
      fontFamily={fontFamily}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...drag.handlers}
    >
      {drag.slots.map(({ row, column, x, y, width: across, height: down }) => (
        <rect
          key={`${row} ${column}`}
          {...{ x, y, width: across, height: down, rx: 5, ...boxLooks.unused }}
        />
      ))}
      {inFront(model.parts, drag.group).map((part, i) => (
        <Part
          key={part.spot?.key ?? i}
          part={part}
          isActive={part.spot !== undefined && part.spot.key === active?.key}
          shift={part.group !== undefined && part.group === drag.group ? drag.shift : undefined}
          onFocus={setChosen}
        />
      ))}
      {drag.target && <Target slot={drag.target} />}
    </svg>
  );
}

/** The parts with the tile that is held drawn last, over the others. */
function inFront(parts: readonly PicturePart[], group: string | undefined): readonly PicturePart[] {
  if (group === undefined) return parts;
  return [...parts.filter((part) => part.group !== group), ...parts.filter((part) => part.group === group)];
}

/** The frame of the slot on which the tile would be put now. */
function Target({ slot }: { readonly slot: Frame }) {
  const { x, y, width, height } = slot;
  return <rect {...{ x, y, width, height, rx: 5, ...boxLooks.head, fill: 'none', strokeWidth: 4 }} />;
}

/** Where a key leads: another spot, `open`, or nowhere. */
function keyTarget(event: KeyboardEvent, active: Spot, spots: readonly Spot[]): string | undefined {
  if (event.key === 'Enter' || event.key === ' ') return 'open';
  if (event.key === 'Home') return spots[0]?.key;
  if (event.key === 'End') return spots.at(-1)?.key;
  const direction = directions[event.key];
  if (direction === undefined) return undefined;
  // At the edge the key is still ours: the page must not scroll away under the picture.
  return nearest(active, spots, direction)?.key ?? active.key;
}

const Part = memo(function Part(props: {
  readonly part: PicturePart;
  readonly isActive: boolean;
  readonly shift: string | undefined;
  readonly onFocus: (key: string) => void;
}) {
  const { part, shift } = props;
  const { spot } = part;
  const drawn = part.items.map((item, i) => drawing(itemNode(item), plain, i));
  if (spot === undefined) return <g transform={shift}>{drawn}</g>;
  const place = (
    <g
      role="button"
      tabIndex={props.isActive ? 0 : -1}
      className="picture-spot"
      data-spot={spot.key}
      aria-label={spot.label}
      transform={shift}
      onFocus={() => props.onFocus(spot.key)}
    >
      {/* The whole rectangle takes the pointer, also between the letters. */}
      <rect x={spot.x} y={spot.y} width={spot.width} height={spot.height} fill="transparent" />
      {drawn}
    </g>
  );
  if (part.signs === undefined) return place;
  return (
    <>
      {place}
      <g aria-hidden className="picture-signs" transform={shift}>
        {part.signs.map((item, i) => drawing(itemNode(item), plain, i))}
      </g>
    </>
  );
});
