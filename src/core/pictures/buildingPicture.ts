import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { placesOf, type BuildingPlace, type UnitPlace } from '../reports/headPlaces.ts';
import type { Source } from '../reports/sheetModel.ts';
import { staffingOf, type Holders, type Staffing } from '../rules/coverage.ts';
import { arrangeTiles, type TilePlace } from './arrangeTiles.ts';
import { box, squeezed, text } from './draw.ts';
import {
  headHeight,
  headPart,
  headWidth,
  legendHeight,
  legendPart,
  margin,
  type LegendEntry,
} from './pictureHead.ts';
import type { Frame, PictureItem, PictureModel, PicturePart, Spot } from './pictureModel.ts';
import { standing, standingLooks, type Standing } from './standing.ts';

/** A cell of the grid on which the office places its buildings, also one that is empty. */
export interface TileSlot extends Frame, TilePlace {
  /** The building that stands there. */
  readonly building: string | undefined;
}

/** 楼栋图 of one compound, with the grid that buildings are moved on; the last row and column of slots lie outside the picture. */
export interface BuildingPicture extends PictureModel {
  readonly slots: readonly TileSlot[];
}

const cell = { width: 64, height: 46, gap: 4 };
const pad = 6;
const head = 50;
const between = 10;

/** The measures of the tiles of one compound: two cells in a row, or three where buildings have more units. */
interface Measures {
  readonly perRow: number;
  readonly width: number;
  /** Columns that fit a window of the usual office screen. */
  readonly columns: number;
  height(units: number): number;
}

function measuresFor(most: number): Measures {
  const perRow = most > 2 ? 3 : 2;
  return {
    perRow,
    width: perRow * cell.width + (perRow - 1) * cell.gap + 2 * pad,
    columns: perRow === 3 ? 5 : 7,
    height(units) {
      const rows = Math.ceil(units / perRow);
      return head + pad + rows * cell.height + Math.max(0, rows - 1) * cell.gap + (rows > 0 ? pad : 0);
    },
  };
}

/** A post of the tile: who holds it, how it stands, and how that is said. */
interface Seat {
  readonly place: string;
  readonly role: string;
  readonly names: string;
  readonly standing: Standing;
  readonly spot: Omit<Spot, keyof Frame>;
}

function seatOf(
  data: Data,
  at: {
    readonly place: string;
    readonly role: string;
    readonly record: Source;
    /** The words under the place as they are drawn, to which a reader's words begin alike. */
    readonly drawn: (holder: string) => string;
  },
  heads: readonly Stored<'post'>[],
  staffing: Staffing,
): Seat {
  const names = heads.map(({ person }) => data.get('person', person)?.name ?? '').filter(Boolean);
  const is = standing(heads.length, staffing);
  const { word } = standingLooks[is];
  const shown = names.length > 2 ? `${names[0] ?? ''}等${names.length}人` : names.join('、');
  const said = [at.place, at.drawn(shown === '' ? word : shown), ...(shown === '' ? [] : [word])];
  return {
    place: at.place,
    role: at.role,
    names: shown,
    standing: is,
    spot: {
      key: `${at.record.type} ${at.record.id}`,
      label: said.join('，'),
      behind: [at.record, ...heads.map(({ id }) => ({ type: 'post', id }))],
    },
  };
}

function signAt(x: number, y: number, is: Standing): PictureItem[] {
  const { sign, signLook, tag } = standingLooks[is];
  const under = tag ? [box({ x: x - 18, y: y - 14, width: 18, height: 18 }, 'tag', 3)] : [];
  return [...under, text(x - 9, y, sign, signLook, { anchor: 'middle', size: tag ? 13 : 15 })];
}

function unitPart(group: string, seat: Seat, no: string, at: Frame): PicturePart {
  const { look, textLook, word } = standingLooks[seat.standing];
  const middle = at.x + at.width / 2;
  const name = seat.names === '' ? word : seat.names;
  const drawn = squeezed(name, textLook, { x: at.x + 3, y: at.y + 38, room: at.width - 6 });
  return {
    group,
    items: [
      box(at, look, 3),
      squeezed(`${no}单元`, 'muted', { x: at.x + 4, y: at.y + 18, room: at.width - 25 }),
      drawn.width === undefined ? { ...drawn, x: middle, anchor: 'middle' } : drawn,
    ],
    signs: signAt(at.x + at.width - 3, at.y + 18, seat.standing),
    spot: { ...seat.spot, ...at },
  };
}

function headOf(group: string, seat: Seat, no: string, at: Frame): PicturePart {
  const { look, textLook, word } = standingLooks[seat.standing];
  const room = at.width - 2 * pad;
  return {
    group,
    items: [
      box(at, look, 4),
      squeezed(`${no}号楼`, 'strong', { x: at.x + pad, y: at.y + 21, room: room - 24, size: 17 }),
      squeezed(`楼长 ${seat.names === '' ? word : seat.names}`, textLook, {
        x: at.x + pad,
        y: at.y + 42,
        room,
      }),
    ],
    signs: signAt(at.x + at.width - pad, at.y + 20, seat.standing),
    spot: { ...seat.spot, ...at },
  };
}

interface Tile {
  readonly building: Stored<'building'>;
  readonly head: Seat;
  readonly units: readonly { readonly no: string; readonly seat: Seat }[];
}

function tileParts(
  { building, head: seat, units }: Tile,
  frame: Frame,
  perRow: number,
): readonly PicturePart[] {
  const { id, no } = building;
  const ground: PicturePart = { group: id, items: [box(frame, 'plain', 5)] };
  return [
    ground,
    headOf(id, seat, no, { ...frame, height: head }),
    ...units.map((unit, i) => {
      const x = frame.x + pad + (i % perRow) * (cell.width + cell.gap);
      const y = frame.y + head + pad + Math.floor(i / perRow) * (cell.height + cell.gap);
      return unitPart(id, unit.seat, unit.no, { x, y, width: cell.width, height: cell.height });
    }),
  ];
}

/** Slots row by row, each row as high as its highest tile, with one more row and column to move a building to. */
function slotsOf(
  tiles: readonly Tile[],
  places: ReadonlyMap<string, TilePlace>,
  measures: Measures,
): readonly (readonly TileSlot[])[] {
  const standing = new Map(
    tiles.flatMap((tile) => {
      const place = places.get(tile.building.id);
      return place === undefined ? [] : [[`${place.row} ${place.column}`, tile] as const];
    }),
  );
  const last = (pick: (place: TilePlace) => number): number =>
    Math.max(-1, ...[...places.values()].map(pick));
  const [rows, columns] = [last(({ row }) => row) + 2, last(({ column }) => column) + 2];
  let y = headHeight + legendHeight;
  return Array.from({ length: rows }, (_, row) => {
    const here = Array.from({ length: columns }, (_unused, column) => standing.get(`${row} ${column}`));
    const height = Math.max(
      measures.height(0),
      ...here.map((tile) => (tile ? measures.height(tile.units.length) : 0)),
    );
    const slots = here.map((tile, column) => {
      const x = margin + column * (measures.width + between);
      return { row, column, x, y, width: measures.width, height, building: tile?.building.id };
    });
    y += height + between;
    return slots;
  });
}

const legend: readonly LegendEntry[] = (['filled', 'party', 'missing', 'unused'] as const).map((is) => {
  const { look, sign, signLook, word, tag } = standingLooks[is];
  return { look: tag ? 'tag' : look, sign, signLook, word };
});

function tileOf(data: Data, { building, heads, units }: BuildingPlace, staffed: Count): Tile {
  const place = `${building.no}号楼`;
  const record = { type: 'building', id: building.id };
  const unitSeat = ({ unit, heads: own }: UnitPlace): Tile['units'][number] => {
    const at = {
      place: `${place}${unit.no}单元`,
      role: '单元长',
      drawn: (holder: string) => `${holder}，单元长`,
      record: { type: 'buildingUnit', id: unit.id },
    };
    return { no: unit.no, seat: seatOf(data, at, own, staffed('unit', own, unit.headsDue)) };
  };
  return {
    building,
    head: seatOf(
      data,
      { place, role: '楼长', record, drawn: (holder) => `楼长 ${holder}` },
      heads,
      staffed('head', heads, building.headsDue),
    ),
    units: units.map(unitSeat),
  };
}

type Count = (of: 'head' | 'unit', posts: readonly Stored<'post'>[], due: number | undefined) => Staffing;

/** Sums staffing while it is asked for, so that the figures of the caption are those of the tiles. */
function counter(data: Data): { readonly count: Count; readonly words: (of: 'head' | 'unit') => string } {
  const sums = { head: { due: 0, filled: 0, party: 0 }, unit: { due: 0, filled: 0, party: 0 } };
  return {
    count(of, posts, due) {
      const one = staffingOf(posts, due, data);
      sums[of].due += one.due;
      sums[of].filled += one.filled;
      sums[of].party += one.party;
      return one;
    },
    words(of) {
      const { due, filled, party } = sums[of];
      return `应配 ${due}、实配 ${filled}、空缺 ${due - filled}、其中党员 ${party}`;
    },
  };
}

/** 楼栋图 of a compound: each building a tile where the office put it, each buildingUnit a cell; schematic, never a map. No telephone and no number of a person is in it. */
export function buildingPicture(data: Data, compound: Stored<'compound'>, holders: Holders): BuildingPicture {
  const { count, words } = counter(data);
  const tiles = placesOf(data, compound, holders).buildings.map((place) => tileOf(data, place, count));
  const measures = measuresFor(Math.max(0, ...tiles.map((tile) => tile.units.length)));
  const places = arrangeTiles(
    tiles.map(({ building }) => building),
    measures.columns,
  );
  const rows = slotsOf(tiles, places, measures);
  const units = tiles.reduce((sum, tile) => sum + tile.units.length, 0);
  const caption = `楼栋 ${tiles.length} 栋，楼长${words('head')}；单元 ${units} 个，单元长${words('unit')}`;
  const inside = rows.slice(0, -1).map((row) => row.slice(0, -1));
  const width = (inside[0]?.length ?? 0) * (measures.width + between) - between + 2 * margin;
  const foot = inside.at(-1)?.[0];
  const frames = new Map(
    inside.flat().flatMap((slot) => (slot.building ? [[slot.building, slot] as const] : [])),
  );
  return {
    name: `${compound.name}楼栋图`,
    width: Math.max(width, headWidth(data, caption)),
    height: (foot === undefined ? headHeight + legendHeight : foot.y + foot.height) + margin,
    parts: [
      headPart(data, `${compound.name}楼栋图`, caption),
      legendPart(legend, headHeight),
      ...tiles.flatMap((tile) => {
        const slot = frames.get(tile.building.id);
        const own = { width: measures.width, height: measures.height(tile.units.length) };
        return slot === undefined ? [] : tileParts(tile, { x: slot.x, y: slot.y, ...own }, measures.perRow);
      }),
    ],
    slots: rows.flat(),
    table: {
      columns: ['楼栋、单元', '岗位', '姓名', '情况'],
      rows: tiles
        .flatMap((tile) => [tile.head, ...tile.units.map(({ seat }) => seat)])
        .map((seat) => [seat.place, seat.role, seat.names, standingLooks[seat.standing].word]),
    },
  };
}
