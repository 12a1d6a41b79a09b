import type { Values } from '../record/types.ts';
import { addDays } from '../kinds/day.ts';
import { workdayBetween, yearsLater } from './calendar.ts';
import type { ClosedMember } from './closedMembers.ts';
import { newResident, settle, type Resident, type Story } from './residents.ts';
import type { Staff } from './staff.ts';
import type { BuildingPlace, GridPlace, Territory } from './territory.ts';

type GridPost = Extract<
  Values<'post'>['kind'],
  'gridLeader' | 'gridWorker' | 'gridAssistant' | 'governanceAide'
>;

/** The grids that lack an assistant and an aide. */
const NO_ASSISTANT = 3;
const NO_AIDE = 7;
/** The grid whose leader followed another, and the two that share one aide. */
const NEW_LEADER = 4;
const SHARED_AIDE = 6;

function appoint(story: Story, kind: GridPost, grid: GridPlace, person: Resident, startDate?: string): void {
  const { random, today } = story;
  const begin = startDate ?? workdayBetween(random, yearsLater(today, -4), addDays(today, -90));
  story.sheaf.add('post', { kind, person: person.id, grid: grid.id, startDate: begin });
}

function neighbourFor(
  story: Story,
  grid: GridPlace,
  work: string,
  ages: readonly [number, number],
): Resident {
  const { random } = story;
  const age = random.between(...ages);
  const resident = newResident(story, {
    age,
    sex: random.chance(0.35) ? '1' : '2',
    politics: age <= 27 ? '03' : '13',
    known: 'neighbour',
    work,
  });
  settle(random, resident, random.pick(grid.buildings));
  return resident;
}

function leaderBefore(story: Story, grid: GridPlace, { member, date }: ClosedMember): string {
  const { random, sheaf } = story;
  sheaf.add('post', {
    kind: 'gridLeader',
    person: member.resident.id,
    grid: grid.id,
    startDate: workdayBetween(random, yearsLater(date, -4), yearsLater(date, -2)),
    endDate: addDays(date, -1),
  });
  return date;
}

/** Staffs the nine grids with 一长三员: community workers lead, heads of buildings assist; two posts stay vacant. */
export function staffGrids(
  story: Story,
  territory: Territory,
  staff: Staff,
  heads: ReadonlyMap<BuildingPlace, Resident>,
  gone: ClosedMember | undefined,
): void {
  let aide: Resident | undefined;
  for (const [i, grid] of territory.grids.entries()) {
    const leader = staff.leaders[i];
    if (leader === undefined) throw new Error('every grid needs a leader');
    const since = i === NEW_LEADER && gone !== undefined ? leaderBefore(story, grid, gone) : undefined;
    appoint(story, 'gridLeader', grid, leader, since);
    appoint(story, 'gridWorker', grid, neighbourFor(story, grid, '专职网格员', [24, 46]));
    const helpers = grid.buildings.flatMap((building) => heads.get(building) ?? []);
    if (i !== NO_ASSISTANT) appoint(story, 'gridAssistant', grid, story.random.pick(helpers));
    if (i === NO_AIDE) continue;
    if (i !== SHARED_AIDE) aide = neighbourFor(story, grid, '社会治理协理员', [30, 50]);
    if (aide !== undefined) appoint(story, 'governanceAide', grid, aide);
  }
}
