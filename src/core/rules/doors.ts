import { compareText } from '../kinds/wording.ts';
import type { Patch } from '../record/change.ts';
import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import { newId } from '../record/ids.ts';
import { creation, edit } from '../record/patches.ts';
import type { Stored } from '../record/types.ts';

type Unit = Stored<'buildingUnit'>;

/** How many floors a stairwell has and how many doors lie on each. */
export interface Storeys {
  readonly floors: number;
  readonly doorsPerFloor: number;
}

/** The doors that some buildingUnits lack. */
export interface MissingDoors {
  /** How many doors these buildingUnits have already. */
  readonly there: number;
  readonly missing: readonly { readonly buildingUnit: Id<'buildingUnit'>; readonly room: string }[];
  /** BuildingUnits that get their floors and doors per floor from `assumed`. */
  readonly assumedFor: readonly Unit[];
  /** BuildingUnits whose floors and doors per floor nobody says: they get no doors. */
  readonly unknown: readonly Unit[];
}

/** Room numbers of a stairwell, floor by floor: the floor and two digits, 101, 102, 201 (domain.md 10). */
export function roomNumbers({ floors, doorsPerFloor }: Storeys): readonly string[] {
  return Array.from({ length: floors * doorsPerFloor }, (_, i) => {
    const floor = Math.floor(i / doorsPerFloor) + 1;
    return `${floor}${String((i % doorsPerFloor) + 1).padStart(2, '0')}`;
  });
}

/** The buildings of a compound in the order of house numbers. */
export function buildingsOf(compound: Id<'compound'>, data: Data): readonly Stored<'building'>[] {
  return data.linking('building', 'compound', compound).toSorted((a, b) => compareText(a.no, b.no));
}

/** The stairwells of a building in the order of their numbers. */
export function unitsOf(building: Id<'building'>, data: Data): readonly Unit[] {
  return data.linking('buildingUnit', 'building', building).toSorted((a, b) => compareText(a.no, b.no));
}

function storeysOf({ floors = 0, doorsPerFloor = 0 }: Partial<Storeys>): Storeys | undefined {
  return floors * doorsPerFloor === 0 ? undefined : { floors, doorsPerFloor };
}

/** What a stairwell says of itself, and what is assumed where it says nothing. */
function together(unit: Unit, assumed: Partial<Storeys>): Partial<Storeys> {
  const { floors = assumed.floors, doorsPerFloor = assumed.doorsPerFloor } = unit;
  return { ...(floors && { floors }), ...(doorsPerFloor && { doorsPerFloor }) };
}

/** Which doors floors x doors per floor want and the ledger lacks; doors that are there stay as they are. `assumed` speaks for stairwells that do not say. */
export function missingDoors(
  units: readonly Unit[],
  data: Data,
  assumed: Partial<Storeys> = {},
): MissingDoors {
  let there = 0;
  const [unknown, assumedFor]: [Unit[], Unit[]] = [[], []];
  const missing: { buildingUnit: Id<'buildingUnit'>; room: string }[] = [];
  for (const unit of units) {
    const known = new Set(data.linking('household', 'buildingUnit', unit.id).map(({ room }) => room));
    there += known.size;
    const own = storeysOf(unit);
    const storeys = own ?? storeysOf(together(unit, assumed));
    if (storeys === undefined) {
      unknown.push(unit);
      continue;
    }
    if (own === undefined) assumedFor.push(unit);
    for (const room of roomNumbers(storeys)) {
      if (!known.has(room)) missing.push({ buildingUnit: unit.id, room });
    }
  }
  return { there, missing, assumedFor, unknown };
}

/** The patches that create missing doors and write down what was assumed for their stairwells. */
export function makeDoors({ missing, assumedFor }: MissingDoors, assumed: Partial<Storeys> = {}): Patch[] {
  const written = assumedFor.map((unit) => edit('buildingUnit', unit, together(unit, assumed)));
  return [
    ...written.filter((patch) => patch !== undefined),
    ...missing.map((door) => creation('household', door, newId('household'))),
  ];
}
