import type { AnyData, Data } from '../record/data.ts';
import type { AnyStored, RecordName, Stored } from '../record/types.ts';
import { covers } from '../kinds/day.ts';
import { isHeld } from './concurrentPosts.ts';
import { isCurrentMember } from './membershipStatus.ts';
import { isRegistered } from './reporting/registrations.ts';
import { isServing } from './serving.ts';

/** For a record type whose records are closed, not deleted: the words of the switch and the test. */
export interface Currency {
  /** Words of the switch that hides what is over: 只看现任. */
  readonly only: string;
  holds(row: AnyStored, data: AnyData): boolean;
}

function currency<N extends RecordName>(
  only: string,
  holds: (row: Stored<N>, data: Data) => boolean,
): Currency {
  return { only, holds: (row, data) => holds(row as unknown as Stored<N>, data as unknown as Data) };
}

/** Record types of which the office mostly wants to see what is current. */
export const currencies: Readonly<Partial<Record<RecordName, Currency>>> = {
  post: currency<'post'>('只看现任', (post, data) => isHeld(post, data.today)),
  partyMembership: currency<'partyMembership'>('只看在册', (membership, data) =>
    isCurrentMember(membership, data),
  ),
  chatGroup: currency<'chatGroup'>('只看在用', (group, data) =>
    covers(data.today, group.foundedOn, group.closedOn),
  ),
  allianceMember: currency<'allianceMember'>('只看现有', (member, data) =>
    covers(data.today, member.joinedOn, member.leftOn),
  ),
  volunteerMember: currency<'volunteerMember'>('只看在队', (member, data) =>
    covers(data.today, member.startDate, member.endDate),
  ),
  propertyProject: currency<'propertyProject'>('只看在管', (project, data) => isServing(project, data.today)),
  memberRegistration: currency<'memberRegistration'>('只看现报到', (registration, data) =>
    isRegistered(registration, data.today),
  ),
  unitRegistration: currency<'unitRegistration'>('只看现报到', (registration, data) =>
    covers(data.today, registration.registeredOn, registration.endDate),
  ),
};
