import { covers } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import { titleOf } from '../record/patches.ts';
import type { Stored } from '../record/types.ts';
import { allianceParties } from '../records/allianceMember.ts';

/** The members of an alliance on the day asked. */
export function allianceMembers(alliance: Id<'alliance'>, data: Data): readonly Stored<'allianceMember'>[] {
  return data
    .linking('allianceMember', 'alliance', alliance)
    .filter(({ joinedOn, leftOn }) => covers(data.today, joinedOn, leftOn));
}

/** The name of who a member is; undefined where it is no longer on record. */
export function partyName(member: Stored<'allianceMember'>, data: Data): string | undefined {
  for (const name of allianceParties) {
    const party = data.get(name, member[name]);
    if (party !== undefined) return titleOf(name, party);
  }
  return undefined;
}
