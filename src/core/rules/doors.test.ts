import { describe, expect, test } from 'vitest';
import { dataOf, type View } from '../record/dataView.ts';
import type { Stored } from '../record/types.ts';
import { buildingsOf, makeDoors, missingDoors, roomNumbers, unitsOf } from './doors.ts';
import { row, type Rows } from './testing/rows.ts';

const base: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  compound: [row('c', { name: '杏林小区', office: 'o' })],
  building: [row('b12', { compound: 'c', no: '12' }), row('b2', { compound: 'c', no: '2' })],
  buildingUnit: [
    row('u2', { building: 'b2', no: '2' }),
    row('u1', { building: 'b2', no: '1', floors: 2, doorsPerFloor: 2 }),
  ],
};

const data = (more: Rows = {}): View => dataOf({ ...base, ...more }, '2026-11-24');
const units = (view: View) => unitsOf('b2' as Stored<'building'>['id'], view);

describe('room numbers', () => {
  test('are the floor and two digits, floor by floor', () => {
    expect(roomNumbers({ floors: 2, doorsPerFloor: 3 })).toEqual(['101', '102', '103', '201', '202', '203']);
    expect(roomNumbers({ floors: 11, doorsPerFloor: 1 }).at(-1)).toBe('1101');
  });
});

describe('missing doors', () => {
  test('come for stairwells that say their floors; the others are named, not guessed', () => {
    const { missing, there, unknown, assumedFor } = missingDoors(units(data()), data());
    expect(missing).toEqual(['101', '102', '201', '202'].map((room) => ({ buildingUnit: 'u1', room })));
    expect([there, unknown.map(({ id }) => id), assumedFor]).toEqual([0, ['u2'], []]);
  });

  test('are those that are not there yet, so that nothing is made twice', () => {
    const view = data({ household: [row('h', { buildingUnit: 'u1', room: '102', careConsented: true })] });
    const doors = missingDoors(units(view), view);
    expect(doors.there).toBe(1);
    expect(doors.missing.map(({ room }) => room)).toEqual(['101', '201', '202']);
  });

  test('take what is assumed only where a stairwell says nothing, and write it down', () => {
    const view = data({
      buildingUnit: [
        row('u1', { building: 'b2', no: '1', floors: 1, doorsPerFloor: 1 }),
        row('u2', { building: 'b2', no: '2', floors: 3 }),
      ],
    });
    const assumed = { floors: 9, doorsPerFloor: 2 };
    const doors = missingDoors(units(view), view, assumed);
    expect(doors.missing).toHaveLength(1 + 3 * 2);
    const [written, ...made] = makeDoors(doors, assumed);
    expect(written).toMatchObject({
      type: 'buildingUnit',
      record: 'u2',
      fields: { doorsPerFloor: [null, 2] },
    });
    expect(Object.keys(written?.fields ?? {})).toEqual(['doorsPerFloor']);
    expect(made).toHaveLength(7);
    expect(made[0]).toMatchObject({ type: 'household', base: null, fields: { room: [null, '101'] } });
    expect(new Set(made.map(({ record }) => record)).size).toBe(7);
  });

  test('are looked for house by house in the order of their numbers', () => {
    const compound = 'c' as Stored<'compound'>['id'];
    expect(buildingsOf(compound, data()).map(({ no }) => no)).toEqual(['2', '12']);
    expect(units(data()).map(({ no }) => no)).toEqual(['1', '2']);
  });
});
