import { describe, expect, it } from 'vitest';
import { packArchive, unpackArchive } from './archive.ts';
import { FileTrouble } from './fileTrouble.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
const sample = () =>
  packArchive([
    { name: '说明.txt', bytes: bytes('社区备份') },
    { name: 'tables/person.ndjson', bytes: bytes('{"name":"张三"}\n'.repeat(500)) },
  ]);

describe('an archive', () => {
  it('gives back every file under its name', async () => {
    const files = await unpackArchive(await sample());
    expect([...files.keys()]).toEqual(['说明.txt', 'tables/person.ndjson']);
    expect(text(files.get('说明.txt'))).toBe('社区备份');
    expect(text(files.get('tables/person.ndjson'))).toHaveLength(500 * 14);
  });

  it('cut short anywhere is refused and never half read', async () => {
    const whole = await sample();
    for (const part of [0, 10, 40, whole.length >> 1, whole.length - 30, whole.length - 1]) {
      await expect(unpackArchive(whole.slice(0, part), { name: '备份.zip' })).rejects.toThrow(FileTrouble);
    }
  });

  it('with one changed byte in its content is refused', async () => {
    const whole = await sample();
    const changed = whole.slice();
    changed[44] = (changed[44] ?? 0) ^ 0xff;
    await expect(unpackArchive(changed, { name: '备份.zip' })).rejects.toThrow('「备份.zip」不完整或已损坏');
  });

  it('that would unpack to more than the limit is refused before it is unpacked', async () => {
    const bomb = await packArchive([{ name: 'a', bytes: new Uint8Array(5_000_000) }]);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unpackArchive(bomb, { maxBytes: 1_000_000 })).rejects.toThrow('过大');
  });
});
