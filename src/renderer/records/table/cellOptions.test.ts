import { describe, expect, it } from 'vitest';
import { optionsFor } from './cellOptions.ts';

const buildings = ['1', '2', '3', '13', '30', '31'].map((no) => ({ id: no, label: `东方名苑 ${no}号楼` }));
const labels = (query: string) => optionsFor(buildings, query).map(({ id }) => id);

describe('the list of a cell', () => {
  it('is whole, in its order, before anything is typed', () => {
    expect(labels('')).toEqual(['1', '2', '3', '13', '30', '31']);
  });

  it('puts what is meant first: building 3 before those that only have a 3 in their number', () => {
    expect(labels('3')).toEqual(['3', '13', '30', '31']);
    expect(labels('东方 31')).toEqual(['31']);
    expect(labels('9')).toEqual([]);
  });

  it('ends where nobody reads on', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ label: `网格${i}` }));
    expect(optionsFor(many, '')).toHaveLength(60);
  });
});
