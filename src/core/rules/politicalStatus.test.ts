import { expect, test } from 'vitest';
import { dataOf } from '../record/dataView.ts';
import type { Id } from '../record/field.ts';
import type { Stored } from '../record/types.ts';
import { isPartyMember, politicalStatusOf } from './politicalStatus.ts';

const envelope = { rev: '1', deleted: false, mergedInto: null } as const;
const personId = 'p' as Id<'person'>;

function data(person: Partial<Stored<'person'>>, category?: 'full' | 'probationary', left = false) {
  const membership = {
    ...envelope,
    id: 'm' as Id<'partyMembership'>,
    person: personId,
    memberCategory: category,
  };
  return dataOf(
    {
      person: [{ ...envelope, id: personId, name: '张秀兰', ...person }],
      partyMembership: category === undefined ? [] : [membership],
      membershipEvent: left
        ? [{ ...envelope, id: 'e', membership: 'm', eventType: 'transferOut', date: '2026-01-01' }]
        : [],
    } as never,
    '2026-09-30',
  );
}

function statusIn(view: ReturnType<typeof data>): string | undefined {
  return politicalStatusOf(view.get('person', personId)!, view);
}

test('what is written on the card holds', () => {
  expect(statusIn(data({ politicalStatus: '13' }, 'full'))).toBe('13');
});

test('a membership says it where the card is silent', () => {
  expect(statusIn(data({}, 'full'))).toBe('01');
  expect(statusIn(data({}, 'probationary'))).toBe('02');
});

test('without either, or after leaving, nothing is known and nobody is counted as a member', () => {
  expect(statusIn(data({}))).toBeUndefined();
  const after = data({}, 'full', true);
  expect(statusIn(after)).toBeUndefined();
  expect(isPartyMember(after.get('person', personId), after)).toBe(false);
  expect(isPartyMember(undefined, after)).toBe(false);
});
