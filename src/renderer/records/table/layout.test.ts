import { describe, expect, it } from 'vitest';
import { partyMember } from '../../../core/ledgers/partyMember.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { plainLayout } from '../views/columnLayout.ts';
import { columnsOf } from './columns.ts';
import { place, widthOf } from './layout.ts';

const columns = columnsOf(partyMember as unknown as AnyLedger).filter(({ optional }) => !optional);
const few = columns.slice(0, 4);
const widths = (placed: ReturnType<typeof place>) =>
  Object.fromEntries(placed.map(({ column, width }) => [column.key, width]));

describe('columns on the screen', () => {
  it('fill a wide window, and are scrolled in a narrow one', () => {
    const wide = place(few, { width: 560, textSize: 15 }, plainLayout, undefined);
    expect(Math.abs(widthOf(wide) - 560)).toBeLessThan(few.length + 1);
    expect(widthOf(place(columns, { width: 700, textSize: 15 }, plainLayout, undefined))).toBeGreaterThan(
      1000,
    );
  });

  it('never cut a number or a date to save room, only prose', () => {
    const roomy = widths(place(columns, { width: 4000, textSize: 15 }, { widths: {} }, undefined));
    const natural = widthOf(place(columns, { width: 100, textSize: 15 }, plainLayout, undefined));
    const plain = widths(place(columns, { width: 100, textSize: 15 }, plainLayout, undefined));
    const tight = place(columns, { width: natural - 60, textSize: 15 }, plainLayout, undefined);
    expect(widthOf(tight)).toBeLessThanOrEqual(natural - 59);
    expect(widths(tight)['person.idNumber']).toBe(plain['person.idNumber']);
    expect(widths(tight)['person.birthDate']).toBe(plain['person.birthDate']);
    expect(widths(tight)['person.homeAddress']).toBeLessThan(plain['person.homeAddress'] ?? 0);
    expect(roomy['person.idNumber']).toBeGreaterThan(plain['person.idNumber'] ?? 0);
  });

  it('keep the width that the user gave, in every window and text size', () => {
    const layout = { widths: { 'person.name': 20 } };
    for (const width of [600, 3000])
      expect(widths(place(few, { width, textSize: 16 }, layout, undefined))['person.name']).toBe(177);
    expect(widths(place(few, { width: 600, textSize: 18 }, layout, undefined))['person.name']).toBe(197);
  });

  it('stay on the left, as many as wanted, as long as they leave room to the others', () => {
    const frozen = (n: number | undefined, width = 1280): number =>
      place(
        columns,
        { width, textSize: 15 },
        n === undefined ? plainLayout : { widths: {}, frozen: n },
        'person.gender',
      ).filter((one) => one.frozen).length;
    expect(frozen(undefined)).toBe(2);
    expect(frozen(0)).toBe(0);
    expect(frozen(4)).toBe(4);
    expect(frozen(6, 420)).toBeLessThan(4);
    expect(frozen(6, 420)).toBeGreaterThan(0);
  });
});
