import { span } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule, Touched } from '../rule.ts';

type Registration = Stored<'memberRegistration'>;

/** True when both surely stood on one same day. */
function together(a: Registration, b: Registration): boolean {
  const begins = (one: Registration): string =>
    one.registeredOn === undefined ? '' : span(one.registeredOn)[1];
  const ends = (one: Registration): string => (one.endDate === undefined ? '9999' : span(one.endDate)[0]);
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

/** Touched registrations, and those of touched people, which a merge brings together. */
function around(data: Data, touched: Touched | undefined): readonly Registration[] {
  const rows = rowsOf(data, 'memberRegistration', touched);
  if (touched === undefined) return rows;
  const people = rowsOf(data, 'person', touched);
  const ofPeople = people.flatMap(({ id }) => data.linking('memberRegistration', 'person', id));
  return [...new Set([...rows, ...ofPeople])];
}

/** A member reports once at a time. */
export const registrationOnce: Rule = {
  name: 'registrationOnce',
  sentence: '一名在职党员同一时间只登记一次报到。',
  check: (data, touched) =>
    around(data, touched).flatMap((row): readonly Finding[] => {
      const person = data.get('person', row.person);
      if (person === undefined) return [];
      const others = data
        .linking('memberRegistration', 'person', person.id)
        .filter((other) => other.id !== row.id && together(row, other))
        .filter(({ id }) => touched !== undefined || id < row.id);
      if (others.length === 0) return [];
      return [
        {
          level: 'refuse',
          type: 'memberRegistration',
          record: row.id,
          also: others.map(({ id }) => id),
          text: `${person.name}已经在本社区报到，时间重叠；请改原来那一条，或先给原来那一条填结束报到。`,
        },
      ];
    }),
};
