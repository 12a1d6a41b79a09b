import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { isCurrentMember } from './membershipStatus.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule, Touched } from './rule.ts';

function peopleAround(data: Data, touched: Touched | undefined): readonly Stored<'person'>[] {
  if (touched === undefined) return data.all('person');
  const events = rowsOf(data, 'membershipEvent', touched);
  const memberships = [
    ...rowsOf(data, 'partyMembership', touched),
    ...events.map((event) => data.get('partyMembership', event.membership)),
  ];
  const people = [
    ...rowsOf(data, 'person', touched),
    ...memberships.map((membership) => data.get('person', membership?.person)),
  ];
  return [...new Set(people.filter((person) => person !== undefined))];
}

const NOTHING: readonly Finding[] = [];

/** A person belongs to one branch at a time. */
export const membershipOnce: Rule = {
  name: 'membershipOnce',
  sentence: '一名党员同一时间只在一个党支部有正常的党籍。',
  check: (data, touched) =>
    peopleAround(data, touched).flatMap((person): readonly Finding[] => {
      const memberships = data.linking('partyMembership', 'person', person.id);
      if (memberships.length < 2) return NOTHING;
      const current = memberships.filter((membership) => isCurrentMember(membership, data));
      const [first, ...others] = current;
      if (first === undefined || others.length === 0) return NOTHING;
      const branches = current.map((one) => data.get('partyOrg', one.branch)?.name ?? '未写支部');
      return [
        {
          level: 'warn',
          type: 'partyMembership',
          record: first.id,
          also: others.map((one) => one.id),
          text: `${person.name}有 ${current.length} 条正常的党籍：${branches.join('、')}。已经转走的请登记转出，重复的请删除。`,
        },
      ];
    }),
};
