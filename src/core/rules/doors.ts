import type { Patch } from '../record/change.ts';
import type { Data } from '../record/data.ts';
import { newId } from '../record/ids.ts';
import { creation } from '../record/patches.ts';
import type { Stored } from '../record/types.ts';
import { compareText } from '../kinds/wording.ts';

/** The doors that buildingUnits lack, and the buildingUnits whose floors or doors per floor are not known. */
export interface MissingDoors {
  /** How many doors there are already in these buildingUnits. */
  readonly there: number;
  readonly missing: readonly { readonly buildingUnit: Stored<'buildingUnit'>['id']; readonly room: string }[];
  readonly unknown: readonly Stored<'buildingUnit'>[];
}

/** Room numbers of a stairwell, floor by floor: floor and two digits, 101, 102, 201 (domain.md 10). */
export function roomNumbers(floors: number, doorsPerFloor: number): readonly string[] {
  return Array.from({ length: floors * doorsPerFloor }, (_, i) => {
    const floor = Math.floor(i / doorsPerFloor) + 1;
    return `${floor}${String((i % doorsPerFloor) + 1).padStart(2, '0')}`;
  });
}

/** The buildingUnits of some compounds, in the order of house numbers. */
export function unitsWithin(compounds: ReadonlySet<string>, data: Data): readonly Stored<'buildingUnit'>[] {
  const buildings = new Map(
    data
      .all('building')
      .filter((building) => compounds.has(data.get('compound', building.compound)?.id ?? ''))
      .map((building) => [building.id as string, building.no]),
  );
  const houseOf = (unit: Stored<'buildingUnit'>): string | undefined =>
    buildings.get(data.get('building', unit.building)?.id ?? '');
  return data
    .all('buildingUnit')
    .filter((unit) => houseOf(unit) !== undefined)
    .toSorted((a, b) => compareText(houseOf(a) ?? '', houseOf(b) ?? '') || compareText(a.no, b.no));
}

/** Which doors floors x doors per floor want and the ledger lacks; doors that are there stay as they are. */
export function missingDoors(units: readonly Stored<'buildingUnit'>[], data: Data): MissingDoors {
  let there = 0;
  const unknown: Stored<'buildingUnit'>[] = [];
  const missing: { buildingUnit: Stored<'buildingUnit'>['id']; room: string }[] = [];
  for (const unit of units) {
    const known = new Set(data.linking('household', 'buildingUnit', unit.id).map(({ room }) => room));
    there += known.size;
    const { floors = 0, doorsPerFloor = 0 } = unit;
    if (floors * doorsPerFloor === 0) unknown.push(unit);
    for (const room of roomNumbers(floors, doorsPerFloor)) {
      if (!known.has(room)) missing.push({ buildingUnit: unit.id, room });
    }
  }
  return { there, missing, unknown };
}

/** The patches that create missing doors. */
export function makeDoors({ missing }: MissingDoors): Patch[] {
  return missing.map((door) => creation('household', door, newId('household')));
}
