import { ageOf, settleInUnit, type Resident } from './residents.ts';
import type { Seats } from './sampleSize.ts';
import type { BuildingPlace, Territory, UnitPlace } from './territory.ts';
import { dealSeats, neighbour, someone, turnOf, writeTurn, type Choice } from './turns.ts';

/** A neighbour who bears the name of a member of another compound, as happens in every quarter. */
function namesakeOf(choice: Choice, unit: UnitPlace): Resident {
  const { random, today } = choice.story;
  const elders = choice.members.filter(({ resident, branch }) => {
    const age = ageOf(resident, today);
    const elsewhere = branch.compound !== undefined && branch.compound !== unit.building.compound;
    return elsewhere && resident.sex === '2' && age >= 55 && age <= 72;
  });
  return neighbour(choice, 55, 70, random.pick(elders).resident);
}

/** The head of one stairwell: now and then the building's own head, else a member or a neighbour of the stairwell. */
function holderOf(choice: Choice, unit: UnitPlace, head: Resident | undefined): Resident {
  const { random } = choice.story;
  if (head?.home?.unit === unit && random.chance(0.4)) return head;
  const holder = someone(choice, unit.building.compound, 0.26, [44, 75]);
  settleInUnit(random, holder, unit);
  return holder;
}

/** Chooses the heads of all stairwells: some places vacant, some changes of holder, one namesake of a member. */
export function chooseUnitHeads(
  choice: Choice,
  territory: Territory,
  heads: ReadonlyMap<BuildingPlace, Resident>,
  unitSeats: Seats,
): void {
  const { random } = choice.story;
  const units = territory.compounds.flatMap(({ buildings }) =>
    buildings.flatMap((building) => building.units),
  );
  const seats = dealSeats(random, units, ...unitSeats);
  const namesakeAt = random.pick(units.filter((unit) => seats.get(unit) === 'held'));
  for (const unit of units) {
    const turn = turnOf(choice, seats.get(unit) ?? 'vacant', unit.building.compound);
    if (turn.former !== undefined) settleInUnit(random, turn.former.person, unit);
    let holder: Resident | undefined;
    if (unit === namesakeAt) {
      holder = namesakeOf(choice, unit);
      settleInUnit(random, holder, unit);
    } else if (turn.begin !== undefined) {
      holder = holderOf(choice, unit, heads.get(unit.building));
    }
    writeTurn(choice, { kind: 'unitHead', buildingUnit: unit.id }, turn, holder);
  }
}
