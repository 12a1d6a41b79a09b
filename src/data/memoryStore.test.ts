import { describe, expect, it } from 'vitest';
import { memoryStore } from './memoryStore.ts';
import { storeCases } from './testing/storeCases.ts';

describe('the memory store', () => {
  it.each(storeCases)('$name', ({ run }) =>
    run(
      () => Promise.resolve(memoryStore()),
      (actual, expected) => {
        expect(actual).toEqual(expected);
      },
    ),
  );
});
