import { expect, it } from 'vitest';
import { directions, nearest } from './nearest.ts';

/** Three rows of three cells, named by row and column. */
const cells = Array.from({ length: 9 }, (_, i) => ({
  key: `${Math.floor(i / 3)}${i % 3}`,
  x: (i % 3) * 70,
  y: Math.floor(i / 3) * 50,
  width: 60,
  height: 40,
}));

function from(key: string, arrow: string): string | undefined {
  const start = cells.find((cell) => cell.key === key);
  const direction = directions[arrow];
  return start && direction && nearest(start, cells, direction)?.key;
}

it('an arrow leads to the cell beside, above or below', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((arrow) => from('11', arrow))).toEqual([
    '10',
    '12',
    '01',
    '21',
  ]);
});

it('an arrow at the edge leads nowhere', () => {
  expect(from('00', 'ArrowLeft')).toBeUndefined();
  expect(from('00', 'ArrowUp')).toBeUndefined();
  expect(from('22', 'ArrowDown')).toBeUndefined();
});

it('a wide head over the cells is reached from each of them', () => {
  const head = { key: 'head', x: 0, y: -60, width: 200, height: 50 };
  for (const key of ['00', '01', '02']) {
    const start = cells.find((cell) => cell.key === key);
    expect(start && nearest(start, [head, ...cells], [0, -1])?.key).toBe('head');
  }
});
