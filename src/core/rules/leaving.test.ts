import { describe, expect, it } from 'vitest';
import { dataOf } from '../record/dataView.ts';
import type { Id } from '../record/field.ts';
import { leave } from './leaving.ts';
import { row } from './testing/rows.ts';

const data = dataOf(
  {
    person: [row('p1', { name: '张三' })],
    partyMembership: [row('m1', { person: 'p1' })],
    post: [
      row('h1', { kind: 'buildingHead', person: 'p1', building: 'b1', startDate: '2020' }),
      row('h2', { kind: 'unitHead', person: 'p1', buildingUnit: 'u1', endDate: '2024-01-01' }),
    ],
  },
  '2026-09-30',
);
const person = 'p1' as Id<'person'>;
const newId = (): string => 'e1';

describe('leaving', () => {
  it('closes the membership by an event on 转出 and leaves posts alone', () => {
    expect(leave(person, { eventType: 'transferOut', day: '2026-09-01', to: '某街道', newId }, data)).toEqual(
      [
        {
          type: 'membershipEvent',
          record: 'e1',
          base: null,
          fields: {
            membership: [null, 'm1'],
            eventType: [null, 'transferOut'],
            date: [null, '2026-09-01'],
            to: [null, '某街道'],
          },
        },
      ],
    );
  });

  it('ends the posts still held on a death, on that day', () => {
    const patches = leave(person, { eventType: 'death', day: '2026-09-01', newId }, data);
    expect(patches.map(({ record }) => record)).toEqual(['e1', 'h1']);
    expect(patches[1]?.fields).toEqual({ endDate: [null, '2026-09-01'] });
  });
});
