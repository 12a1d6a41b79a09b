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
export function flowColumns(count: number): number {
  return Math.min(count, Math.max(5, Math.ceil(Math.sqrt(count * 1.1))));
}

const key = ({ row, column }: TilePlace): string => `${row} ${column}`;

/** The place of every building: those placed by hand stand there, the others flow in natural order into what is free. */
export function arrangeTiles(buildings: readonly Tiled[]): ReadonlyMap<string, TilePlace> {
  const places = new Map<string, TilePlace>();
  const taken = new Set<string>();
  for (const { id, tileRow, tileColumn } of buildings) {
    if (tileRow === undefined || tileColumn === undefined) continue;
    const place = { row: tileRow, column: tileColumn };
    if (taken.has(key(place))) continue;
    taken.add(key(place));
    places.set(id, place);
  }
  const columns = flowColumns(buildings.length);
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
 * The patches that put a building elsewhere; one that stands there changes places with it. The first time all places of the
 * compound are written down, so that nothing else moves when one is moved.
 */
export function tileMove(data: Data, moved: Stored<'building'>, to: TilePlace): readonly Patch[] {
  const buildings = buildingsOf(data, moved.compound);
  const places = new Map(arrangeTiles(buildings));
  const from = places.get(moved.id);
  if (from === undefined || to.row < 0 || to.column < 0) return [];
  for (const [id, place] of places) if (key(place) === key(to)) places.set(id, from);
  places.set(moved.id, to);
  return buildings.flatMap((building) => {
    const place = places.get(building.id);
    if (place === undefined) return [];
    return edit('building', building, { tileRow: place.row, tileColumn: place.column }) ?? [];
  });
}

/** The patches that let all buildings of a compound flow in natural order again. */
export function tilesFreed(data: Data, compound: string): readonly Patch[] {
  return buildingsOf(data, compound).flatMap(
    (building) => edit('building', building, { tileRow: null, tileColumn: null }) ?? [],
  );
}
