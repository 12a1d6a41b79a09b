import { expect, it } from 'vitest';
import { readRecord } from '../record/readRecord.ts';
import { districtScale, districtSet } from './districtSet.ts';

it('makes the places of the seed and as many people as asked, all of which the gate takes', () => {
  const { patches } = districtSet({ seed: 1, today: '2026-09-24', people: 12_000 });
  const count = (type: string): number => patches.filter((patch) => patch.type === type).length;
  const { subdistricts, communities, compounds, buildings, buildingUnits, grids, partnerUnits } =
    districtScale;
  expect(count('office')).toBe(1 + subdistricts + communities);
  expect([count('compound'), count('partyOrg')]).toEqual([compounds, compounds]);
  expect([count('building'), count('buildingUnit')]).toEqual([buildings, buildingUnits]);
  expect([count('grid'), count('partnerUnit')]).toEqual([grids, partnerUnits]);
  expect([count('person'), count('partyMembership')]).toEqual([12_000, 12_000]);
  expect(count('post')).toBe(buildings + buildingUnits + grids * 4);
  for (const { type, fields } of patches) {
    const values = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
    expect(readRecord(type, values).ok).toBe(true);
  }
  expect(new Set(patches.map(({ record }) => record)).size).toBe(patches.length);
});

it('numbers the buildingUnits of a building 1, 2 and no number twice', () => {
  const { patches } = districtSet({ seed: 1, today: '2026-09-24', people: 0 });
  const addresses = patches
    .filter(({ type }) => type === 'buildingUnit')
    .map(({ fields }) => `${String(fields['building']?.[1])} ${String(fields['no']?.[1])}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});
