import type { membershipStatus } from '../codes/party.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';

/** A state of membership, as derived from its events. */
export type MembershipStatus = (typeof membershipStatus.entries)[number][0];

const AFTER = {
  transferIn: 'normal',
  confirm: 'normal',
  resume: 'normal',
  transferOut: 'left',
  suspend: 'suspended',
  expel: 'expelled',
  death: 'deceased',
} as const;

/** 党籍状态 on `day`: the outcome of the last event up to it; 正常 while none is known (domain.md 2.3). */
export function statusOf(
  membership: Stored<'partyMembership'>,
  data: Data,
  day = data.today,
): MembershipStatus {
  let status: MembershipStatus = 'normal';
  let last = '';
  for (const event of data.linking('membershipEvent', 'membership', membership.id)) {
    if (event.date > day || event.date < last) continue;
    last = event.date;
    status = event.eventType === 'baseline' ? (event.status ?? 'normal') : AFTER[event.eventType];
  }
  return status;
}

/** True when the membership counts in our statistics on `day`: 正常, and joined by then. */
export function isCurrentMember(
  membership: Stored<'partyMembership'>,
  data: Data,
  day = data.today,
): boolean {
  return statusOf(membership, data, day) === 'normal';
}
