import type { Data } from '../record/data.ts';
import type { Patch } from '../record/change.ts';
import type { Id } from '../record/field.ts';
import type { Stored } from '../record/types.ts';
import { isHeld } from './concurrentPosts.ts';
import { canEnd, endPost } from './handover.ts';
import { isCurrentMember } from './membershipStatus.ts';

/** What is known about a way of leaving the branch: the day, and for 转出 where to. */
export interface Leaving {
  readonly eventType: 'transferOut' | 'death';
  readonly day: string;
  readonly to?: string;
  /** Makes the id of each event written. */
  readonly newId: () => string;
}

/** The memberships of a person that count on `day`. */
export function membershipsOf(
  person: Id<'person'>,
  data: Data,
  day = data.today,
): Stored<'partyMembership'>[] {
  return data
    .linking('partyMembership', 'person', person)
    .filter((membership) => isCurrentMember(membership, data, day));
}

/** The posts a person holds on `day`. */
export function postsOf(person: Id<'person'>, data: Data, day = data.today): Stored<'post'>[] {
  return data.linking('post', 'person', person).filter((post) => isHeld(post, day));
}

/** 转出 or 去世: an event closes each current membership; a death also ends the posts held, on that day. */
export function leave(person: Id<'person'>, leaving: Leaving, data: Data): Patch[] {
  const { eventType, day, to, newId } = leaving;
  const events = membershipsOf(person, data, day).map((membership): Patch => ({
    type: 'membershipEvent',
    record: newId(),
    base: null,
    fields: {
      membership: [null, membership.id],
      eventType: [null, eventType],
      date: [null, day],
      ...(to === undefined ? {} : { to: [null, to] as const }),
    },
  }));
  if (eventType !== 'death') return events;
  const ended = postsOf(person, data, day).filter((post) => canEnd(post, day));
  return [...events, ...ended.map((post) => endPost(post, day))];
}
