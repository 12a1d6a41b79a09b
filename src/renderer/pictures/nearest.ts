import type { Frame } from '../../core/pictures/pictureModel.ts';

/** Directions of the arrow keys. */
export const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middle = ({ x, y, width, height }: Frame): readonly [number, number] => [x + width / 2, y + height / 2];

/** The spot that an arrow key leads to: ahead in that direction, as near and as straight as there is one. */
export function nearest<S extends Frame>(
  from: Frame,
  spots: readonly S[],
  [dx, dy]: readonly [number, number],
): S | undefined {
  const [x, y] = middle(from);
  let best: S | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const [sx, sy] = middle(spot);
    const ahead = (sx - x) * dx + (sy - y) * dy;
    if (ahead <= 1) continue;
    // Spots that lie beside the way count as straight while they overlap it.
    const gap =
      dx === 0
        ? Math.max(0, spot.x - (from.x + from.width), from.x - (spot.x + spot.width))
        : Math.max(0, spot.y - (from.y + from.height), from.y - (spot.y + spot.height));
    const aside = Math.abs((sx - x) * dy) + Math.abs((sy - y) * dx);
    const cost = ahead + gap * 4 + aside * 0.3;
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}
