import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { statusOf } from '../../rules/membershipStatus.ts';
import { postsAt } from '../../rules/peopleAt.ts';

/** A post with who holds it. */
export interface Holder {
  readonly post: Stored<'post'>;
  readonly person: Stored<'person'>;
}

/** True for somebody of whom the Party's ledger says 去世, even while a post is not ended yet. */
function isDead(person: Stored<'person'>, data: Data): boolean {
  return data
    .linking('partyMembership', 'person', person.id)
    .some((membership) => statusOf(membership, data) === 'deceased');
}

/** The living holder of a post; undefined when there is none. */
export function holderOf(post: Stored<'post'>, data: Data): Holder | undefined {
  const person = data.get('person', post.person);
  return person === undefined || isDead(person, data) ? undefined : { post, person };
}

/** Who holds a kind of post at a place now, the first before deputies; nobody who has left or died. */
export function heldBy(kind: Stored<'post'>['kind'], place: string, data: Data): readonly Holder[] {
  return postsAt(kind, place, data).flatMap((post) => holderOf(post, data) ?? []);
}

/** Their names, as a notice lists them; a deputy is marked. */
export function namesOf(holders: readonly Holder[]): string {
  return holders
    .map(({ post, person }) => `${person.name}${post.rank === 'deputy' ? '（副）' : ''}`)
    .join('、');
}

/** Their own telephones, in the order of the names. */
export function mobilesOf(holders: readonly Holder[]): string {
  return holders.map(({ person }) => person.mobile ?? '').join('\n');
}
