import { describe, expect, it } from 'vitest';
import type { KeptFile } from '../core/kinds/files.ts';
import { creation } from '../core/record/patches.ts';
import { packArchive, packInTurn, unpackArchive } from '../files/archive.ts';
import { type BackupTools, brokenText, lostText, makeBackup, readBackup } from './backup.ts';
import { manifestName } from './backupFiles.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { restoreBackup } from './restore.ts';
import { currentSchema } from './schema.ts';
import type { Store } from './store.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';
import type { Workspace } from './workspace.ts';

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');
const tools: BackupTools = {
  pack: packInTurn,
  unpack: (bytes, inPlace) => unpackArchive(bytes, { inPlace }),
  now,
};

async function backupOf(store: Store): Promise<Uint8Array> {
  const made = await makeBackup(store, tools);
  if (!made.ok) throw new Error(made.text);
  return made.bytes;
}

/** A store with a picture that a record names and a file that none does. */
async function withFiles(): Promise<{
  store: Store;
  workspace: Workspace;
  picture: KeptFile;
  lone: KeptFile;
}> {
  const store = memoryStore();
  const workspace = await openWorkspace(store, { now });
  const keep = async (name: string, bytes: Uint8Array): Promise<KeptFile> => {
    const kept = await workspace.keepFile(name, bytes);
    if (!kept.ok) throw new Error(kept.text);
    return kept.file;
  };
  const picture = await keep(
    '签到表.jpg',
    Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 253),
  );
  const lone = await keep('没用上.pdf', new Uint8Array([1, 2, 3]));
  await workspace.commit(draftOf('开账', ...smallOffice().patches));
  await workspace.commit(draftOf('加附件', creation('attachment', { role: 'scan', files: [picture] })));
  return { store, workspace, picture, lone };
}

describe('a backup with attachments', () => {
  it('holds each file that records name once, under its hash, and counts them', async () => {
    const { store, picture } = await withFiles();
    const bytes = await backupOf(store);
    const files = await unpackArchive(bytes);
    expect([...files.keys()].filter((name) => name.startsWith('attachments/'))).toEqual([
      `attachments/${picture.sha256}`,
    ]);
    const read = await readBackup(bytes, tools);
    expect(read).toMatchObject({
      ok: true,
      broken: [],
      manifest: { attachments: { count: 1, bytes: 50_000 }, counts: { attachment: 1 } },
    });
  });

  it('brings them back into another store, also after one more backup', async () => {
    const { store, workspace, picture, lone } = await withFiles();
    const other = memoryStore();
    expect(await restoreBackup(other, await backupOf(store), tools)).toMatchObject({ ok: true, broken: [] });
    const restored = await openWorkspace(other, { now });
    expect(restored.data.all('attachment')[0]?.files).toEqual([picture]);
    expect(await restored.fileBytes(picture.sha256)).toEqual(await workspace.fileBytes(picture.sha256));
    expect(await restored.fileBytes(lone.sha256)).toBeUndefined();
    const third = memoryStore();
    await restoreBackup(third, await backupOf(other), tools);
    const again = await openWorkspace(third, { now });
    expect((await again.fileBytes(picture.sha256))?.length).toBe(50_000);
  });

  it('with a damaged attachment names it, and brings back everything else', async () => {
    const { store, picture } = await withFiles();
    const bytes = await backupOf(store);
    const part = (await unpackArchive(bytes, { inPlace: () => true })).get(`attachments/${picture.sha256}`);
    if (part === undefined) throw new Error('no attachment');
    part[25_000] = (part[25_000] ?? 0) ^ 1;
    const read = await readBackup(bytes, tools);
    expect(read.ok && brokenText(read.broken)).toMatch(
      /^这份备份里有 1 个附件的内容已损坏（“签到表.jpg”），恢复后打不开；其余内容都完整/,
    );
    const other = memoryStore();
    expect(await restoreBackup(other, bytes, tools)).toMatchObject({ ok: true, after: { attachment: 1 } });
    const restored = await openWorkspace(other, { now });
    expect(restored.data.all('attachment')[0]?.files).toEqual([picture]);
    expect(await restored.fileBytes(picture.sha256)).toBeUndefined();
    expect((await makeBackup(other, tools)).ok).toBe(true);
  });

  it('is still made when the bytes of a file are damaged on this PC, and says which', async () => {
    const { store, picture } = await withFiles();
    const entry = { sha256: picture.sha256, size: picture.size, waiting: null };
    await store.database.putFile(entry, [new Uint8Array([9])], currentSchema.version);
    const made = await makeBackup(store, tools);
    if (!made.ok) throw new Error(made.text);
    expect(lostText(made.manifest)).toMatch(
      /有 1 个附件的内容在这台电脑上已损坏（“签到表.jpg”），没有备份到/,
    );
    const read = await readBackup(made.bytes, tools);
    expect(read).toMatchObject({ ok: true, broken: [{ name: '签到表.jpg' }] });
    expect(await restoreBackup(memoryStore(), made.bytes, tools)).toMatchObject({ ok: true });
  });

  it('holds them in memory one at a time', async () => {
    const { store, workspace } = await withFiles();
    for (let i = 0; i < 20; i++) {
      const kept = await workspace.keepFile(`${i}.pdf`, new Uint8Array(100_000).fill(i));
      if (!kept.ok) throw new Error(kept.text);
      await workspace.commit(draftOf('加', creation('attachment', { role: 'scan', files: [kept.file] })));
    }
    let waiting = 0;
    const pack: BackupTools['pack'] = (entries, expected) => {
      expect(expected).toBeGreaterThan(2_000_000);
      return packInTurn(counted(entries), expected);
    };
    async function* counted<T>(list: AsyncIterable<T>): AsyncIterable<T> {
      for await (const one of list) {
        waiting = 0;
        yield one;
      }
    }
    const { database } = store;
    const readFile = (sha256: string): Promise<unknown> => {
      waiting += 1;
      expect(waiting).toBe(1);
      return database.readFile(sha256);
    };
    const watched: Store = { ...store, pointer: store.pointer, database: { ...database, readFile } };
    expect(await makeBackup(watched, { ...tools, pack })).toMatchObject({
      ok: true,
      manifest: { attachments: { count: 21 } },
    });
  });

  it('made by a program that kept no files is restored as before', async () => {
    const store = memoryStore();
    const old = await openWorkspace(store, { now });
    await old.commit(draftOf('开账', ...smallOffice().patches));
    const files = await unpackArchive(await backupOf(store));
    const text = new TextDecoder().decode(files.get(manifestName));
    const { attachments: _attachments, ...manifest } = JSON.parse(text) as Record<string, unknown>;
    const older = JSON.stringify({ ...manifest, schema: 1, minReader: 1 });
    files.set(manifestName, new TextEncoder().encode(older));
    const archive = await packArchive([...files].map(([name, bytes]) => ({ name, bytes })));
    const other = memoryStore();
    expect(await restoreBackup(other, archive, tools)).toMatchObject({ ok: true, broken: [] });
    const workspace = await openWorkspace(other, { now });
    expect(workspace.data.all('person')).toEqual(old.data.all('person'));
    expect(await workspace.keepFile('新.pdf', new Uint8Array([1]))).toMatchObject({ ok: true });
  });
});
