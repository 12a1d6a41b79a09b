import type { Patch } from '../record/change.ts';
import type { Data } from '../record/data.ts';
import { edit } from '../record/patches.ts';
import type { Stored } from '../record/types.ts';
import { buildingsOf } from '../reports/headPlaces.ts';

/** Where a building stands on the 楼栋图 of its compound, both counted from 0. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
}

type Tiled = Pick<Stored<'building'>, 'id' | 'tileRow' | 'tileColumn'>;

/** How many columns buildings flow into that the office has not placed: about as wide as a sheet of paper lies. */
function flowColumns(count: number, least: number): number {
  return Math.min(count, Math.max(least, Math.ceil(Math.sqrt(count * 0.85))));
}

const key = ({ row, column }: TilePlace): string => `${row} ${column}`;

/** The place of every building: those placed by hand stand there, the others flow in natural order into what is free, in at least so many columns. */
export function arrangeTiles(buildings: readonly Tiled[], least: number): ReadonlyMap<string, TilePlace> {
  const places = new Map<string, TilePlace>();
  const taken = new Set<string>();
  for (const { id, tileRow, tileColumn } of buildings) {
    if (tileRow === undefined || tileColumn === undefined) continue;
    const place = { row: tileRow, column: tileColumn };
    if (taken.has(key(place))) continue;
    taken.add(key(place));
    places.set(id, place);
  }
  const columns = flowColumns(buildings.length, least);
  let next = 0;
  for (const { id } of buildings) {
    if (places.has(id)) continue;
    const at = (n: number): TilePlace => ({ row: Math.floor(n / columns), column: n % columns });
    while (taken.has(key(at(next)))) next++;
    places.set(id, at(next));
    next++;
  }
  return places;
}

/**
 * The patches that put a building on another of the slots of its picture; one that stands there changes places with it. The first
 * time all places of the compound are written down, so that nothing else moves when one is moved.
 */
export function tileMove(
  data: Data,
  slots: readonly (TilePlace & { readonly building: string | undefined })[],
  moved: string,
  to: TilePlace,
): readonly Patch[] {
  const from = slots.find(({ building }) => building === moved);
  if (from === undefined || to.row < 0 || to.column < 0) return [];
  return slots.flatMap((slot) => {
    const building = data.get('building', slot.building);
    if (building === undefined) return [];
    const isThere = key(slot) === key(to);
    const place = building.id === moved ? to : isThere ? from : slot;
    return edit('building', building, { tileRow: place.row, tileColumn: place.column }) ?? [];
  });
}

/** The patches that let all buildings of a compound flow in natural order again. */
export function tilesFreed(data: Data, compound: string): readonly Patch[] {
  return buildingsOf(data, compound).flatMap(
    (building) => edit('building', building, { tileRow: null, tileColumn: null }) ?? [],
  );
}
