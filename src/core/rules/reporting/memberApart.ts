import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import type { Data } from '../../record/data.ts';
import { isCurrentMember } from '../membershipStatus.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule, Touched } from '../rule.ts';
import { isRegistered } from './registrations.ts';

type Registration = Stored<'memberRegistration'>;

/** Registrations to look at: touched ones, and those of people whose card or membership was touched. */
function around(data: Data, touched: Touched | undefined): readonly Registration[] {
  const rows = rowsOf(data, 'memberRegistration', touched);
  if (touched === undefined) return rows;
  const memberships = [
    ...rowsOf(data, 'partyMembership', touched),
    ...rowsOf(data, 'membershipEvent', touched).flatMap(
      (event) => data.get('partyMembership', event.membership) ?? [],
    ),
  ];
  const people = [
    ...rowsOf(data, 'person', touched).map(({ id }) => id),
    ...memberships.map(({ person }) => data.get('person', person)?.id ?? person),
  ];
  const ofPeople = people.flatMap((id) => data.linking('memberRegistration', 'person', id));
  return [...new Set([...rows, ...ofPeople])];
}

/** A reporting member belongs to the organisation of his unit, not to ours (domain.md 2.2). */
export const memberApart: Rule = {
  name: 'memberApart',
  sentence: '在职报到党员的组织关系在原单位，不计入本社区党员。',
  check: (data, touched) =>
    around(data, touched).flatMap((row): readonly Finding[] => {
      const person = data.get('person', row.person);
      if (person === undefined || !isRegistered(row, data.today)) return [];
      const ours = data
        .linking('partyMembership', 'person', person.id)
        .filter((membership) => isCurrentMember(membership, data));
      const [membership] = ours;
      if (membership === undefined) return [];
      const branch = data.get('partyOrg', membership.branch)?.name ?? '本社区党支部';
      return [
        {
          level: 'warn',
          type: 'memberRegistration',
          record: row.id,
          also: ours.map(({ id }) => id),
          text: `在职报到党员不计入本社区党员，${person.name}却同时在${branch}有党籍。组织关系没有转来的，请删去党籍；已经转来的，请给报到填结束日期。`,
        },
      ];
    }),
};
