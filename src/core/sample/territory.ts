import type { Id } from '../record/field.ts';
import type { Random } from './random.ts';
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

interface CompoundPlan {
  readonly name: string;
  readonly address: string;
  readonly nos: readonly string[];
  readonly units: number;
  /** How many buildings each grid takes, in order. */
  readonly grids: readonly number[];
  /** Storeys and doors per storey, as built at that time. */
  readonly builds: readonly (readonly [floors: number, doors: number])[];
}

const upTo = (last: number): string[] => Array.from({ length: last }, (_, i) => String(i + 1));

const PLANS: readonly CompoundPlan[] = [
  {
    name: '柳岸新村',
    address: '青桐街道柳岸路12号',
    nos: upTo(28),
    units: 46,
    grids: [10, 9, 9],
    builds: [
      [5, 3],
      [6, 3],
      [5, 4],
      [6, 4],
    ],
  },
  {
    name: '银杏小区',
    address: '青桐街道银杏街35号',
    nos: upTo(22),
    units: 36,
    grids: [11, 11],
    builds: [
      [6, 3],
      [6, 4],
    ],
  },
  {
    name: '梧桐苑',
    address: '青桐街道梧桐路68号',
    nos: upTo(17).toSpliced(12, 0, '12-1'),
    units: 28,
    grids: [9, 9],
    builds: [
      [6, 4],
      [7, 4],
    ],
  },
  {
    name: '海棠家园',
    address: '青桐街道海棠路6号',
    nos: upTo(14),
    units: 20,
    grids: [7, 7],
    builds: [
      [11, 3],
      [18, 2],
    ],
  },
];

/** The compound whose doors are on record. */
const WITH_DOORS = '梧桐苑';

const ORDINALS = '一二三四五六七八九';

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

/** Lays out the community: offices, four compounds, nine grids, 82 buildings and 130 buildingUnits. */
export function layOut(random: Random, sheaf: Sheaf): Territory {
  const community = offices(sheaf);
  const grids: GridPlace[] = [];
  const compounds = PLANS.map((plan) => {
    const { name, address } = plan;
    const id = sheaf.add('compound', { name, office: community, address });
    const compound: CompoundPlace = { id, name, hasDoors: name === WITH_DOORS, buildings: [] };
    const counts = unitCounts(random, plan);
    const ownGrids = plan.grids.flatMap((size) => {
      const grid: GridPlace = {
        id: sheaf.id('grid'),
        name: `第${ORDINALS.charAt(grids.length)}网格`,
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
