import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { postPlace } from '../records/post.ts';
import { isHeld } from './concurrentPosts.ts';
import { membersOf } from './partyOrgMembers.ts';

type Post = Stored<'post'>;

/** The current posts of one kind at a place, the first holder before deputies. */
export function postsAt(kind: Post['kind'], place: string, data: Data): readonly Post[] {
  return data
    .linking('post', postPlace[kind], place)
    .filter((post) => post.kind === kind && isHeld(post, data.today))
    .toSorted((a, b) => Number(a.rank === 'deputy') - Number(b.rank === 'deputy'));
}

/** Who holds a post of a kind at a place, as ledgers write it: 张三 19900001000、李四; undefined when nobody does. */
export function peopleAt(
  kind: Post['kind'],
  place: string,
  data: Data,
  more: (post: Post, person: Stored<'person'>) => string | undefined = (_post, { mobile }) => mobile,
): string | undefined {
  const names = postsAt(kind, place, data).flatMap((post) => {
    const person = data.get('person', post.person);
    if (person === undefined) return [];
    const fact = more(post, person) ?? '';
    return [`${person.name}${fact === '' || fact.startsWith('（') ? '' : ' '}${fact}`];
  });
  return names.length === 0 ? undefined : names.join('、');
}

/** The 书记 of a Party organisation by its members' 党内职务; undefined while that is not kept. */
export function secretaryOf(org: Stored<'partyOrg'>, data: Data): string | undefined {
  const names = membersOf(org, data)
    .filter(({ partyPost }) => partyPost === 'secretary')
    .flatMap(({ person }) => data.get('person', person)?.name ?? []);
  return names.length === 0 ? undefined : names.join('、');
}
