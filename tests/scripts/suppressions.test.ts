import { expect, it } from 'vitest';
import { unexplained } from '../../scripts/suppressions.mjs';

// Put together, so that this file does not suppress anything itself.
const slashes = '/'.repeat(2);

it('accepts a suppression that says why', () => {
  const text = `${slashes} oxlint-disable-next-line no-await-in-loop -- one page after the other, in order\n`;
  expect(unexplained(text)).toEqual([]);
});

it('names the line of a suppression without a sentence', () => {
  const text = `const a = 1;\n${slashes} oxlint-disable-next-line no-console\n${slashes} @ts-expect-error\n`;
  expect(unexplained(text)).toEqual([2, 3]);
});

it('does not take an empty reason for a sentence', () => {
  expect(unexplained(`${slashes} eslint-disable-line no-console -- why\n`)).toEqual([1]);
});
