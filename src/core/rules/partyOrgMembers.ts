import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { isCurrentMember } from './membershipStatus.ts';

/** The memberships that count in an organisation on the day asked: those of its own branch. */
export function membersOf(org: Stored<'partyOrg'>, data: Data): Stored<'partyMembership'>[] {
  return data
    .linking('partyMembership', 'branch', org.id)
    .filter((membership) => isCurrentMember(membership, data));
}
