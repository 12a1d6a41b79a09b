import { covers } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import type { Stored } from '../record/types.ts';
import { isPartyMember } from './politicalStatus.ts';

/** Who is in a volunteer team on the day asked. */
export function teamMembers(team: Id<'volunteerTeam'>, data: Data): readonly Stored<'volunteerMember'>[] {
  return data
    .linking('volunteerMember', 'team', team)
    .filter(({ startDate, endDate }) => covers(data.today, startDate, endDate));
}

/** 其中党员: members of a team whose 政治面貌 is 中共党员 or 中共预备党员. */
export function teamPartyMembers(team: Id<'volunteerTeam'>, data: Data): number {
  return teamMembers(team, data).filter(({ person }) => isPartyMember(data.get('person', person), data))
    .length;
}

/** What a team did in the year of the day asked, up to that day. */
export function activitiesThisYear(
  team: Id<'volunteerTeam'>,
  data: Data,
): readonly Stored<'volunteerActivity'>[] {
  const year = data.today.slice(0, 4);
  return data
    .linking('volunteerActivity', 'volunteerTeam', team)
    .filter(({ heldOn }) => heldOn.startsWith(year) && heldOn <= data.today);
}
