import { addDays } from '../kinds/day.ts';
import { workdayBetween, yearsLater } from './calendar.ts';
import type { ClosedMember } from './closedMembers.ts';
import type { Member } from './members.ts';
import type { Random } from './random.ts';
import { ageOf, newResident, type Resident, type Story } from './residents.ts';
import { isStaff } from './staff.ts';
import type { BuildingPlace, CompoundPlace, UnitPlace } from './territory.ts';

/** What the heads of buildings and stairwells are chosen from and where nobody is found. */
export interface Choice {
  readonly story: Story;
  readonly members: readonly Member[];
  /** Heads whose death ended their post; each is taken once. */
  readonly departed: ClosedMember[];
}

/** Members of the compound (or of the retired) between two ages who have neither home nor work at the community yet. */
function candidates(
  { story, members }: Choice,
  compound: CompoundPlace,
  from: number,
  to: number,
): Resident[] {
  const fitting = members.filter(({ resident, branch, outflow }) => {
    const age = ageOf(resident, story.today);
    const near = branch.compound === compound || branch.compound === undefined;
    return near && age >= from && age <= to && outflow === undefined && resident.home === undefined;
  });
  return fitting.map(({ resident }) => resident).filter((resident) => !isStaff(resident));
}

/** A neighbour who is no Party member. */
export function neighbour({ story }: Choice, from: number, to: number, namesake?: Resident): Resident {
  return newResident(story, {
    age: story.random.between(from, to),
    sex: namesake?.sex ?? (story.random.chance(0.4) ? '1' : '2'),
    politics: '13',
    known: 'neighbour',
    ...(namesake === undefined ? {} : { name: namesake.name }),
  });
}

/** A member with the chance `share`, else a neighbour. */
export function someone(
  choice: Choice,
  compound: CompoundPlace,
  share: number,
  ages: readonly [number, number],
): Resident {
  const { random } = choice.story;
  const members = random.chance(share) ? candidates(choice, compound, ...ages) : [];
  return members.length > 0 ? random.pick(members) : neighbour(choice, ...ages);
}

/** What becomes of a place: held for long, taken over from another, vacant, or vacant since somebody left. */
export type Seat = 'held' | 'takenOver' | 'vacant' | 'left';

/** Who went and who came at a place, as days. */
export interface Turn {
  /** Begin of today's holder; undefined at a vacant place. */
  readonly begin: string | undefined;
  readonly former: { readonly person: Resident; readonly end: string } | undefined;
}

/** Deals out the seats: `vacant` in all, of them `left`, and `takenOver` of the others. */
export function dealSeats<P>(
  random: Random,
  places: readonly P[],
  vacant: number,
  left: number,
  takenOver: number,
): Map<P, Seat> {
  const seat = (i: number): Seat =>
    i < left ? 'left' : i < vacant ? 'vacant' : i < vacant + takenOver ? 'takenOver' : 'held';
  return new Map(random.shuffled(places).map((place, i) => [place, seat(i)]));
}

/** What happened at a seat: since when it is held, by whom it was held before. */
export function turnOf(choice: Choice, seat: Seat, compound: CompoundPlace): Turn {
  const { random, today } = choice.story;
  const begin = (years: number): string =>
    workdayBetween(random, yearsLater(today, -years), addDays(today, -60));
  const old = (): Resident => someone(choice, compound, 0.5, [75, 85]);
  if (seat === 'held') return { begin: begin(6), former: undefined };
  if (seat === 'vacant') return { begin: undefined, former: undefined };
  if (seat === 'left') {
    const end = workdayBetween(random, addDays(today, -200), addDays(today, -30));
    return { begin: undefined, former: { person: old(), end } };
  }
  const at = choice.departed.findIndex(({ member }) => member.branch.compound === compound);
  const [departed] = at < 0 ? [] : choice.departed.splice(at, 1);
  if (departed !== undefined) {
    return {
      begin: addDays(departed.date, 33),
      former: { person: departed.member.resident, end: departed.date },
    };
  }
  const start = begin(2);
  return { begin: start, former: { person: old(), end: addDays(start, -1) } };
}

/** The kind of post and its place, as fields of the post. */
type Where =
  | { readonly kind: 'buildingHead'; readonly building: BuildingPlace['id'] }
  | { readonly kind: 'unitHead'; readonly buildingUnit: UnitPlace['id'] };

/** Writes the ended post and the current one. */
export function writeTurn(
  { story }: Choice,
  where: Where,
  { begin, former }: Turn,
  holder: Resident | undefined,
): void {
  const { sheaf, random } = story;
  if (former !== undefined) {
    const startDate = workdayBetween(random, yearsLater(former.end, -7), yearsLater(former.end, -3));
    sheaf.add('post', { ...where, person: former.person.id, startDate, endDate: former.end });
  }
  if (holder !== undefined) sheaf.add('post', { ...where, person: holder.id, startDate: begin });
}
