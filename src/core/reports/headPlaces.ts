import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { currentHolders, type Holders, type Scope } from '../rules/coverage.ts';
import type { ReportFrame } from './reportAsk.ts';

/** A buildingUnit with those who hold 单元长 there. */
export interface UnitPlace {
  readonly unit: Stored<'buildingUnit'>;
  readonly heads: readonly Stored<'post'>[];
}

/** A building with those who hold 楼长 there and its units in natural order. */
export interface BuildingPlace {
  readonly building: Stored<'building'>;
  readonly heads: readonly Stored<'post'>[];
  readonly units: readonly UnitPlace[];
}

/** A compound with its buildings in natural order. */
export interface CompoundPlace {
  readonly compound: Stored<'compound'>;
  readonly buildings: readonly BuildingPlace[];
}

function byNo(a: { readonly no: string }, b: { readonly no: string }): number {
  return compareText(a.no, b.no);
}

/** The buildings of a compound in natural order. */
export function buildingsOf(data: Data, compound: string): readonly Stored<'building'>[] {
  return [...data.linking('building', 'compound', compound)].sort(byNo);
}

/** One compound with its buildings, units and current heads, the first in rank before deputies. */
export function placesOf(data: Data, compound: Stored<'compound'>, holders: Holders): CompoundPlace {
  const at = (kind: 'buildingHead' | 'unitHead', place: string): readonly Stored<'post'>[] =>
    [...(holders.get(kind)?.get(place) ?? [])].sort(
      (a, b) => Number(a.rank === 'deputy') - Number(b.rank === 'deputy'),
    );
  return {
    compound,
    buildings: buildingsOf(data, compound.id).map((building) => ({
      building,
      heads: at('buildingHead', building.id),
      units: [...data.linking('buildingUnit', 'building', building.id)]
        .sort(byNo)
        .map((unit) => ({ unit, heads: at('unitHead', unit.id) })),
    })),
  };
}

/** Every compound in scope by name. */
export function compoundsIn(data: Data, scope: Scope): readonly Stored<'compound'>[] {
  return data
    .all('compound')
    .filter(({ office }) => !scope || scope.has(office))
    .sort((a, b) => compareText(a.name, b.name));
}

/** Every compound in scope by name, with its buildings, units and current heads. */
export function headPlaces({ data, scope }: ReportFrame): readonly CompoundPlace[] {
  const holders = currentHolders(data);
  return compoundsIn(data, scope).map((compound) => placesOf(data, compound, holders));
}
