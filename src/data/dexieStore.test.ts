import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDexieStore } from './dexieStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { currentSchema } from './schema.ts';
import { openOlderStore, writeOlderStore } from './testing/olderStore.ts';
import { storeCases } from './testing/storeCases.ts';

describe('the durable store', () => {
  it.each(storeCases)('$name', ({ name, run }) =>
    run(
      () => openDexieStore(name),
      (actual, expected) => {
        expect(actual).toEqual(expected);
      },
    ),
  );

  it('takes over the data of a program that kept no files, and loses none of them', async () => {
    await writeOlderStore('first layout');
    const now = (): Date => new Date('2026-11-24T09:30:00+08:00');
    const open = async () => openWorkspace(await openDexieStore('first layout'), { now });
    expect(await openOlderStore(open)).toEqual({
      people: [['张秀兰', '19900001000']],
      changes: [
        ['加附件', 3, currentSchema.version],
        ['加一人', 2, 1],
        ['开账', 1, 1],
      ],
      bytes: new Uint8Array([1, 2, 3]),
    });
  });
});
