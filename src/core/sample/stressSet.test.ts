import { expect, it } from 'vitest';
import { readRecord } from '../record/readRecord.ts';
import { stressSet } from './stressSet.ts';

it('makes as many people as asked, with memberships and posts, all of which the gate takes', () => {
  const { patches } = stressSet({ seed: 1, today: '2026-09-24', people: 900 });
  const count = (type: string): number => patches.filter((patch) => patch.type === type).length;
  expect([count('person'), count('partyMembership'), count('post')]).toEqual([900, 450, 90]);
  for (const { type, fields } of patches) {
    const values = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
    expect(readRecord(type, values).ok).toBe(true);
  }
  expect(new Set(patches.map(({ record }) => record)).size).toBe(patches.length);
});
