import { describe, expect, it } from 'vitest';
import { type ArchiveEntry, packArchive, packInTurn, unpackArchive } from './archive.ts';
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

describe('an archive packed in turn', () => {
  const scan = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 251);

  async function* inTurn(log: string[]): AsyncIterable<ArchiveEntry> {
    for (const name of ['一.jpg', '二.jpg']) {
      log.push(name);
      yield { name: `attachments/${name}`, bytes: scan, asIs: true };
    }
    yield { name: 'records.ndjson', bytes: bytes('{"name":"张三"}\n'.repeat(500)) };
  }

  it('holds the same files, whatever length was expected', async () => {
    for (const expected of [0, 1000, 140_000, 10_000_000]) {
      const packed = await packInTurn(inTurn([]), expected);
      expect(packed.buffer.byteLength).toBeLessThan(2 * packed.length);
      const files = await unpackArchive(packed);
      expect([...files.keys()]).toEqual(['attachments/一.jpg', 'attachments/二.jpg', 'records.ndjson']);
      expect(files.get('attachments/二.jpg')).toEqual(scan);
      expect(text(files.get('records.ndjson'))).toHaveLength(500 * 14);
      // What goes in as it is is no longer than it was; the rest gets shorter.
      expect(packed.length).toBeLessThan(2 * scan.length + 2000);
    }
  });

  it('asks for an entry only when the one before is in', async () => {
    const log: string[] = [];
    const entries = inTurn(log);
    async function* watched(): AsyncIterable<ArchiveEntry> {
      for await (const entry of entries) {
        yield entry;
        log.push(`${entry.name} is in`);
      }
    }
    await packInTurn(watched(), 200_000);
    expect(log.slice(0, 3)).toEqual(['一.jpg', 'attachments/一.jpg is in', '二.jpg']);
  });

  it('hands out parts of itself where it is asked to, and leaves their check to the one who asked', async () => {
    const packed = await packInTurn(inTurn([]), 200_000);
    const inPlace = (name: string): boolean => name.startsWith('attachments/');
    const part = (await unpackArchive(packed, { inPlace })).get('attachments/一.jpg');
    expect(part?.buffer).toBe(packed.buffer);
    expect(part).toEqual(scan);
    part?.set([1, 2, 3]);
    await expect(unpackArchive(packed)).rejects.toThrow(FileTrouble);
    expect((await unpackArchive(packed, { inPlace })).get('attachments/二.jpg')).toEqual(scan);
    await expect(unpackArchive(packed.slice(0, -10), { inPlace })).rejects.toThrow(FileTrouble);
  });
});
