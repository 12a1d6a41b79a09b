import type { Member } from './members.ts';
import { ageOf, settle, type Resident, type Story } from './residents.ts';
import type { BuildingPlace, Territory } from './territory.ts';

/** A resident already at home, of the other sex and about the same age, who lives alone so far: husband or wife. */
function spouseFor(story: Story, resident: Resident, paired: ReadonlySet<Resident>): Resident | undefined {
  const age = ageOf(resident, story.today);
  return story.residents.find(
    (other) =>
      other.home !== undefined &&
      other.sex !== resident.sex &&
      other.name.charAt(0) !== resident.name.charAt(0) &&
      !paired.has(other) &&
      Math.abs(ageOf(other, story.today) - age) <= 3,
  );
}

/** Gives every member without a home one: some with husband or wife, the others in a building of their branch. */
export function settleMembers(story: Story, territory: Territory, members: readonly Member[]): void {
  const { random } = story;
  const paired = new Set<Resident>();
  const everywhere = territory.compounds.flatMap((compound) => compound.buildings);
  for (const { resident, branch } of members) {
    if (resident.home !== undefined) continue;
    const spouse = random.chance(0.12) ? spouseFor(story, resident, paired) : undefined;
    const near: readonly BuildingPlace[] = branch.compound?.buildings ?? everywhere;
    if (
      spouse === undefined ||
      (branch.compound && spouse.home?.unit.building.compound !== branch.compound)
    ) {
      settle(random, resident, random.pick(near));
      continue;
    }
    resident.home = spouse.home;
    paired.add(spouse).add(resident);
  }
}
