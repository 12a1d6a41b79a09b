import { describe, expect, it } from 'vitest';
import { openDexieStore } from './dexieStore.ts';
import { storeCases } from './testing/storeCases.ts';

describe('the durable store in Chromium', () => {
  it.each(storeCases)('$name', ({ name, run }) =>
    run(
      () => openDexieStore(name),
      (actual, expected) => {
        expect(actual).toEqual(expected);
      },
    ),
  );
});
