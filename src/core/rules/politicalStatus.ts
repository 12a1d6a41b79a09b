import type { politicalStatus } from '../codes/people.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { isCurrentMember } from './membershipStatus.ts';

/** A code of GB/T 4762. */
export type PoliticalStatus = (typeof politicalStatus.entries)[number][0];

/**
 * 政治面貌 of a person: what is written on the card; where nothing is, a current membership in one of our branches says it
 * (a member roster has no such column, and nobody should have to enter it twice).
 */
export function politicalStatusOf(person: Stored<'person'>, data: Data): PoliticalStatus | undefined {
  if (person.politicalStatus !== undefined) return person.politicalStatus;
  const membership = data
    .linking('partyMembership', 'person', person.id)
    .find((one) => isCurrentMember(one, data));
  if (membership === undefined) return undefined;
  return membership.memberCategory === 'probationary' ? '02' : '01';
}

/** True for 中共党员 and 中共预备党员 (domain.md 11.3, 其中党员). */
export function isPartyMember(person: Stored<'person'> | undefined, data: Data): boolean {
  const status = person === undefined ? undefined : politicalStatusOf(person, data);
  return status === '01' || status === '02';
}
