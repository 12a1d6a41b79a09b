import { describe, expect, it } from 'vitest';
import { lastOrder, moved, reordered } from './ordering.ts';

const row = (id: string, order?: number) =>
  ({ id, rev: 'r', deleted: false, mergedInto: null, ...(order === undefined ? {} : { order }) }) as never;

describe('the order of a list', () => {
  it('moves one row past its neighbour and leaves the ends alone', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('numbers rows as they stand and touches only those whose number changes', () => {
    const patches = reordered('agendaItem', [row('b', 2), row('a', 1), row('c', 3), row('d')]);
    expect(patches.map(({ record, fields }) => [record, fields['order']])).toEqual([
      ['b', [2, 1]],
      ['a', [1, 2]],
      ['d', [null, 4]],
    ]);
  });

  it('puts a new row behind those with a number and those without', () => {
    expect(lastOrder([])).toBe(1);
    expect(lastOrder([{ order: 7 }, {}])).toBe(8);
    expect(lastOrder([{}, {}, {}])).toBe(4);
  });
});
