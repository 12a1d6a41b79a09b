import { addDays } from '../../kinds/day.ts';
import type { Id } from '../../record/field.ts';
import type { Branch } from '../branches.ts';
import type { Member } from '../members.ts';
import type { Cast } from '../meetings/cast.ts';
import { workdayBefore } from '../meetings/holdMeeting.ts';
import type { Partner } from '../partners.ts';
import { newResident, type Resident, type Story, type Wish } from '../residents.ts';
import type { Staff } from '../staff.ts';
import type { BuildingPlace, Territory } from '../territory.ts';

/** What every chapter on the life of the community is told from: its places and the people who are there already. */
export interface Chapter {
  readonly story: Story;
  readonly territory: Territory;
  readonly committee: Id<'partyOrg'>;
  /** 街道党工委, above the community's committee. */
  readonly above: Id<'partyOrg'>;
  readonly branches: readonly Branch[];
  /** 楼栋党小组 of each compound's branch. */
  readonly groups: number;
  readonly members: readonly Member[];
  readonly staff: Staff;
  readonly partners: readonly Partner[];
  readonly cast: Cast;
  readonly heads: ReadonlyMap<BuildingPlace, Resident>;
}

/** The working day on or before the one so many days ago. */
export function ago({ story: { today } }: Pick<Chapter, 'story'>, days: number): string {
  return workdayBefore(addDays(today, -days));
}

/** A working day of an earlier year, `monthDay` as 06-18; `years` is at least 1. */
export function inYear(
  { story: { today } }: Pick<Chapter, 'story'>,
  years: number,
  monthDay: string,
): string {
  return workdayBefore(`${Number(today.slice(0, 4)) - years}-${monthDay}`);
}

/** The last working day of a month `years` ahead of the present one, for terms and contracts that run on. */
export function inYearsToCome({ story: { today } }: Pick<Chapter, 'story'>, years: number): string {
  return `${Number(today.slice(0, 4)) + years}-06-30`;
}

/** Somebody from elsewhere who works with the community; the office knows name, work and telephone. */
export function outsider(
  { story }: Pick<Chapter, 'story'>,
  work: string,
  ages: readonly [number, number] = [30, 54],
  wish: Partial<Wish> = {},
): Resident {
  return newResident(story, {
    age: story.random.between(...ages),
    sex: story.random.chance(0.55) ? '1' : '2',
    politics: undefined,
    known: 'partner',
    work,
    ...wish,
  });
}

/** A name of whom the office has no card, as contacts of departments and firms are written. */
export function nameOnly({ story }: Pick<Chapter, 'story'>, sex: '1' | '2', born: number): string {
  return story.names.draw(sex, born);
}
