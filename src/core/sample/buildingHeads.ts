import type { Random } from './random.ts';
import { settle, type Resident } from './residents.ts';
import type { SampleSize } from './sampleSize.ts';
import type { BuildingPlace, Territory } from './territory.ts';
import { dealSeats, someone, turnOf, writeTurn, type Choice, type Seat } from './turns.ts';

/** Buildings whose head also heads the one before: `count` of them, both seats held for long, in one grid. */
function dealDoubles(
  random: Random,
  seats: ReadonlyMap<BuildingPlace, Seat>,
  count: number,
): Map<BuildingPlace, BuildingPlace> {
  const doubles = new Map<BuildingPlace, BuildingPlace>();
  const used = new Set<BuildingPlace>();
  for (const building of random.shuffled([...seats.keys()])) {
    const own = building.grid.buildings;
    const before = own[own.indexOf(building) - 1];
    if (before === undefined || doubles.size === count || used.has(before) || used.has(building)) continue;
    if (seats.get(before) !== 'held' || seats.get(building) !== 'held') continue;
    doubles.set(building, before);
    used.add(before).add(building);
  }
  return doubles;
}

/** Chooses the heads of all buildings: some places vacant, some people at two buildings each, some changes of holder. */
export function chooseBuildingHeads(
  choice: Choice,
  territory: Territory,
  size: Pick<SampleSize, 'buildingSeats' | 'doubles'>,
): Map<BuildingPlace, Resident> {
  const { random } = choice.story;
  const buildings = territory.compounds.flatMap((compound) => compound.buildings);
  const seats = dealSeats(random, buildings, ...size.buildingSeats);
  const doubles = dealDoubles(random, seats, size.doubles);
  const heads = new Map<BuildingPlace, Resident>();
  for (const building of buildings) {
    const turn = turnOf(choice, seats.get(building) ?? 'vacant', building.compound);
    if (turn.former !== undefined) settle(random, turn.former.person, building);
    const first = doubles.get(building);
    const holder =
      turn.begin === undefined
        ? undefined
        : ((first && heads.get(first)) ?? someone(choice, building.compound, 0.64, [48, 76]));
    if (holder !== undefined) {
      if (holder.home === undefined) settle(random, holder, building);
      heads.set(building, holder);
    }
    writeTurn(choice, { kind: 'buildingHead', building: building.id }, turn, holder);
  }
  return heads;
}
