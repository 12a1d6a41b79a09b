import { expect, it } from 'vitest';
import { papers, textOnPaper, usualPaper } from './paperChoice.ts';

/** 8 pt in mm: what is smaller cannot be read on a wall. */
const readable = 2.8;

const paperOf = (word: string) => papers.find((one) => one.word === word)!.paper;

it('a small picture is offered on A4, turned as it lies', () => {
  expect(usualPaper({ width: 1060, height: 500 })).toBe('A4 横放');
  expect(usualPaper({ width: 700, height: 980 })).toBe('A4 竖放');
});

it('a compound of 40 buildings of 6 units is offered on A3, where it can be read', () => {
  const large = { width: 1350, height: 1290 };
  expect(usualPaper(large)).toMatch(/^A3/);
  expect(textOnPaper(large, paperOf(usualPaper(large)))).toBeGreaterThan(readable);
});
