import { describe, expect, it } from 'vitest';
import { filterWords, periodOf, readFilter, testOf, type Filter } from './filter.ts';

const today = '2026-11-24';

/** Whether a cell passes; its value is its text unless said. */
const passes = (filter: Filter, text: string, value: unknown = text): boolean =>
  testOf(filter, today)(text, value);

describe('a filter', () => {
  it('takes a date of which only the year is known when the whole year lies within', () => {
    const year: Filter = { how: 'days', from: '2020-01-01', to: '2020-12-31' };
    expect(passes(year, '2020')).toBe(true);
    expect(passes(year, '2020-07')).toBe(true);
    expect(passes({ how: 'days', from: '2020-02-01' }, '2020')).toBe(false);
    expect(passes({ how: 'days', to: '2020-02' }, '2020-02-29')).toBe(true);
    expect(passes(year, '')).toBe(false);
  });

  it('knows this month, quarter and year from today', () => {
    expect(periodOf('month', today)).toEqual(['2026-11-01', '2026-11-30']);
    expect(periodOf('quarter', today)).toEqual(['2026-10-01', '2026-12-31']);
    expect(periodOf('quarter', '2026-02-10')).toEqual(['2026-01-01', '2026-03-31']);
    expect(periodOf('year', today)).toEqual(['2026-01-01', '2026-12-31']);
    expect(passes({ how: 'period', period: 'quarter' }, '2026-12')).toBe(true);
    expect(passes({ how: 'period', period: 'month' }, '2026-12-01')).toBe(false);
  });

  it('compares numbers, not their texts', () => {
    const some: Filter = { how: 'numbers', from: 5, to: 12 };
    expect(passes(some, '12', 12)).toBe(true);
    expect(passes(some, '100', 100)).toBe(false);
    expect(passes({ how: 'numbers', to: 12 }, '', undefined)).toBe(false);
  });

  it('says what it does in the words of the office', () => {
    expect(filterWords({ how: 'ticked', texts: ['女', ''] })).toBe('女、空白');
    expect(filterWords({ how: 'ticked', texts: ['a', 'b', 'c', 'd'] })).toBe('a、b、c等 4 项');
    expect(filterWords({ how: 'days', from: '2020' })).toBe('2020 起');
    expect(filterWords({ how: 'numbers', from: 100, to: 250 }, (fen) => (fen / 100).toFixed(2))).toBe(
      '1.00 到 2.50',
    );
    expect(filterWords({ how: 'lacks', text: '路' })).toBe('不含“路”');
  });

  it('comes back as it was kept, and what is none is left out', () => {
    const kept: readonly Filter[] = [
      { how: 'ticked', texts: ['女', ''] },
      { how: 'contains', text: '张' },
      { how: 'numbers', from: 3 },
      { how: 'days', from: '2020', to: '2021-03' },
      { how: 'period', period: 'quarter' },
      { how: 'filled' },
    ];
    for (const filter of kept) expect(readFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
    for (const wrong of [
      null,
      'x',
      {},
      { how: 'equals' },
      { how: 'period', period: 'day' },
      { how: 'other' },
    ])
      expect(readFilter(wrong)).toBeUndefined();
  });
});
