import type { TileSlot } from '../../core/pictures/buildingPicture.ts';
import type { TilePlace } from '../../core/pictures/arrangeTiles.ts';

/** How the tiles of a picture are moved: the grid, and what a move does. */
export interface TileMoves {
  readonly slots: readonly TileSlot[];
  readonly onMove: (group: string, to: TilePlace) => void;
}
