import { describe, expect, it } from 'vitest';
import { writtenOut } from './writtenOut.ts';

describe('a time limit typed short', () => {
  it('gets the year of the meeting', () => {
    for (const text of ['9.25', '9-25', '9/25', '9月25日', ' 09.25 ']) {
      expect(writtenOut(text, '2026-09-10')).toBe('2026-09-25');
    }
    expect(writtenOut('9.10', '2026-09-10')).toBe('2026-09-10');
  });

  it('lies in the next year when it would be before the meeting', () => {
    expect(writtenOut('1.15', '2026-12-20')).toBe('2027-01-15');
  });

  it('is left alone when it is whole, or no day', () => {
    for (const text of ['2026.9.25', '尽快', '9', '']) expect(writtenOut(text, '2026-09-10')).toBe(text);
  });
});
