import type { Id } from '../record/field.ts';
import type { Random } from './random.ts';
import type { CompoundPlan } from './sampleSize.ts';
import type { Sheaf } from './sheaf.ts';

/** A stairwell with the rooms in which somebody of ours lives already. */
export interface UnitPlace {
  readonly id: Id<'buildingUnit'>;
  readonly no: string;
  readonly floors: number;
  readonly doors: number;
  readonly taken: Set<string>;
  readonly building: BuildingPlace;
}

/** A building of a compound, within its grid. */
export interface BuildingPlace {
  readonly id: Id<'building'>;
  readonly no: string;
  readonly compound: CompoundPlace;
  readonly grid: GridPlace;
  readonly units: UnitPlace[];
}

/** A compound with its buildings. */
export interface CompoundPlace {
  readonly id: Id<'compound'>;
  readonly name: string;
  /** True where storeys and doors of the stairwells are on record. */
  readonly hasDoors: boolean;
  readonly buildings: BuildingPlace[];
}

/** A grid of some neighbouring buildings. */
export interface GridPlace {
  readonly id: Id<'grid'>;
  readonly name: string;
  readonly buildings: BuildingPlace[];
}

/** The whole territory of the sample community. */
export interface Territory {
  readonly community: Id<'office'>;
  readonly compounds: readonly CompoundPlace[];
  readonly grids: readonly GridPlace[];
}

/** Names of the sample's offices; the places do not exist. */
export const sampleNames = {
  district: '安澜区',
  subdistrict: '青桐街道',
  community: '柳岸社区',
  committee: '柳岸社区党委',
};

/** The compound whose doors are on record. */
const WITH_DOORS = '梧桐苑';

const DIGITS = '一二三四五六七八九';

/** 一, 十, 十一, 二十六: a number below a hundred as grids count. */
function ordinal(n: number): string {
  const tens = Math.floor(n / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens - 1)}十`;
  return head + DIGITS.charAt((n % 10) - 1);
}

const upTo = (last: number): string[] => Array.from({ length: last }, (_, i) => String(i + 1));

function offices(sheaf: Sheaf): Id<'office'> {
  const district = sheaf.add('office', {
    name: sampleNames.district,
    level: 'district',
    code: '990000',
    parent: undefined,
  });
  const subdistrict = sheaf.add('office', {
    name: sampleNames.subdistrict,
    level: 'subdistrict',
    code: '990000001',
    parent: district,
  });
  return sheaf.add('office', {
    name: sampleNames.community,
    level: 'community',
    code: '990000001001',
    parent: subdistrict,
  });
}

/** How many stairwells each building has: one to three, `units` in all. */
function unitCounts(random: Random, plan: CompoundPlan): number[] {
  const counts = plan.nos.map(() => 1);
  for (let left = plan.units - counts.length; left > 0;) {
    const at = random.between(0, counts.length - 1);
    const count = counts[at] ?? 3;
    if (count === 3 || (count === 2 && random.chance(0.7))) continue;
    counts[at] = count + 1;
    left--;
  }
  return counts;
}

function buildingOf(
  random: Random,
  plan: CompoundPlan,
  place: BuildingPlace,
  units: number,
  sheaf: Sheaf,
): void {
  const [floors, doors] = random.pick(plan.builds);
  sheaf.add(
    'building',
    { compound: place.compound.id, no: place.no, headsDue: 1, grid: place.grid.id },
    place.id,
  );
  for (const no of upTo(units)) {
    const id = sheaf.add('buildingUnit', {
      building: place.id,
      no,
      householdCount: floors * doors,
      ...(place.compound.hasDoors
        ? { floors, doorsPerFloor: doors }
        : { floors: undefined, doorsPerFloor: undefined }),
      headsDue: 1,
    });
    place.units.push({ id, no, floors, doors, taken: new Set(), building: place });
  }
}

/** From which building to which a grid reaches. */
export function extentOf(grid: GridPlace): string {
  const [first, last] = [grid.buildings[0], grid.buildings.at(-1)];
  return first === undefined || last === undefined ? '' : `${first.compound.name}${first.no}—${last.no}号楼`;
}

/** How many homes a grid has. */
export function householdsOf(grid: GridPlace): number {
  const units = grid.buildings.flatMap((building) => building.units);
  return units.reduce((sum, unit) => sum + unit.floors * unit.doors, 0);
}

/** Lays out the community: its offices, and compounds, grids, buildings and buildingUnits as planned. */
export function layOut(random: Random, sheaf: Sheaf, plans: readonly CompoundPlan[]): Territory {
  const community = offices(sheaf);
  const grids: GridPlace[] = [];
  const compounds = plans.map((plan) => {
    const { name, address } = plan;
    const id = sheaf.add('compound', { name, office: community, address });
    const compound: CompoundPlace = { id, name, hasDoors: name === WITH_DOORS, buildings: [] };
    const counts = unitCounts(random, plan);
    const ownGrids = plan.grids.flatMap((size) => {
      const grid: GridPlace = {
        id: sheaf.id('grid'),
        name: `第${ordinal(grids.length + 1)}网格`,
        buildings: [],
      };
      grids.push(grid);
      return Array.from({ length: size }, () => grid);
    });
    for (const [i, grid] of ownGrids.entries()) {
      const place = { id: sheaf.id('building'), no: plan.nos[i] ?? '', compound, grid, units: [] };
      compound.buildings.push(place);
      grid.buildings.push(place);
      buildingOf(random, plan, place, counts[i] ?? 1, sheaf);
    }
    return compound;
  });
  return { community, compounds, grids };
}
