import { describe, expect, it } from 'vitest';
import { packArchive, packInTurn, unpackArchive } from '../files/archive.ts';
import { edit } from '../core/record/patches.ts';
import { type BackupTools, makeBackup, readBackup } from './backup.ts';
import { manifestName } from './backupFiles.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { restoreBackup, undoRestore } from './restore.ts';
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

async function filled(
  store: Store,
): Promise<{ workspace: Workspace; office: ReturnType<typeof smallOffice> }> {
  const workspace = await openWorkspace(store, { now });
  const office = smallOffice();
  await workspace.commit(draftOf('开账', ...office.patches));
  return { workspace, office };
}

async function backupOf(store: Store): Promise<Uint8Array> {
  const made = await makeBackup(store, tools);
  if (!made.ok) throw new Error(made.text);
  return made.bytes;
}

/** The same archive with one of its files changed. */
async function changed(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const files = await unpackArchive(bytes);
  const text = new TextDecoder().decode(files.get(name));
  files.set(name, new TextEncoder().encode(change(text)));
  return packArchive([...files].map(([one, body]) => ({ name: one, bytes: body })));
}

const sentence = async (bytes: Uint8Array): Promise<string> => {
  const read = await readBackup(bytes, tools, '甲.jinlin');
  return read.ok ? 'good' : read.text;
};

async function* withoutFirst<T>(list: AsyncIterable<T>): AsyncIterable<T> {
  let first = true;
  for await (const one of list) {
    if (!first) yield one;
    first = false;
  }
}

describe('a backup', () => {
  it('says what it holds and is checked whole when opened', async () => {
    const store = memoryStore();
    const { workspace, office } = await filled(store);
    await workspace.undo((await workspace.changes(1))[0]?.id ?? '', '王芳');
    expect(workspace.data.all('person')).toHaveLength(0);
    await workspace.undo((await workspace.changes(1))[0]?.id ?? '', '王芳');
    expect(workspace.data.get('person', office.zhang)?.name).toBe('张秀兰');
    const read = await readBackup(await backupOf(store), tools);
    expect(read.ok && read.manifest.counts).toMatchObject({ person: 2, post: 1 });
    expect(read.ok && read.manifest.rows).toMatchObject({ person: 2, changes: 3 });
    expect(read.ok && read.manifest.devices).toEqual({ [store.pointer.device]: 3 });
  });

  it('is not made while nothing was ever saved', async () => {
    const made = await makeBackup(memoryStore(), tools);
    expect(made).toEqual({ ok: false, text: '还没有保存过任何内容，不用备份。' });
  });

  it('tells a strange file, one cut short, one altered and one of a newer program apart', async () => {
    const store = memoryStore();
    await filled(store);
    const bytes = await backupOf(store);
    expect(await sentence(bytes)).toBe('good');
    expect(await sentence(new TextEncoder().encode('not an archive'))).toMatch(
      /^“甲.jinlin”不是本程序的备份/,
    );
    expect(await sentence(new Uint8Array())).toMatch(/不是本程序的备份/);
    const strange = await packArchive([{ name: 'a.txt', bytes: new Uint8Array([1]) }]);
    expect(await sentence(strange)).toMatch(/不是本程序的备份/);
    expect(await sentence(bytes.slice(0, bytes.length / 2))).toMatch(/不完整或已损坏/);
    const altered = await changed(bytes, 'records/person.ndjson', (text) => text.replace('张', '章'));
    expect(await sentence(altered)).toMatch(/不完整或已损坏/);
    const newer = await changed(bytes, manifestName, (text) =>
      text.replace(/"minReader": \d+/, `"minReader": ${currentSchema.version + 1}`),
    );
    expect(await sentence(newer)).toMatch(/更新版本的程序/);
  });

  it('is not handed out when what was packed cannot be read back', async () => {
    const store = memoryStore();
    await filled(store);
    const pack: BackupTools['pack'] = (entries, expected) => packInTurn(withoutFirst(entries), expected);
    const made = await makeBackup(store, { ...tools, pack });
    expect(made.ok || made.text).toMatch(/核对/);
  });
});

describe('a restore', () => {
  it('brings back records, journal and undo, under a new name of this PC, and can be taken back', async () => {
    const store = memoryStore();
    const { workspace, office } = await filled(store);
    const before = store.pointer;
    const bytes = await backupOf(store);
    const person = workspace.data.get('person', office.zhang)!;
    await workspace.commit(draftOf('改电话', edit('person', person, { mobile: '19900002009' })));
    const end = await restoreBackup(store, bytes, tools);
    expect(end).toMatchObject({ ok: true, before: { person: 2 }, after: { person: 2 } });
    expect(store.pointer.device).not.toBe(before.device);

    const restored = await openWorkspace(store, { now });
    expect(restored.data.get('person', office.zhang)?.mobile).toBe('19900001000');
    expect((await restored.changes(9)).map((change) => change.why)).toEqual(['开账']);
    const again = restored.data.get('person', office.li)!;
    const outcome = await restored.commit(draftOf('新', edit('person', again, { workUnit: '退休' })));
    expect(outcome).toMatchObject({ ok: true, change: { n: 1, device: store.pointer.device } });
    const first = (await restored.changes(9)).at(-1)!;
    expect(await restored.undo(first.id, '王芳')).toMatchObject({ ok: true, kept: [{ record: office.li }] });

    expect(await undoRestore(store, tools)).toMatchObject({ ok: true, after: { person: 2 } });
    expect(store.pointer.device).toBe(before.device);
    const back = await openWorkspace(store, { now });
    expect(back.data.get('person', office.zhang)?.mobile).toBe('19900002009');
  });

  it('refuses a bad file and leaves the data in use alone', async () => {
    const store = memoryStore();
    await filled(store);
    const { name } = store.pointer;
    const bytes = await backupOf(store);
    const end = await restoreBackup(store, bytes.slice(0, 300), tools);
    expect(end.ok || end.text).toMatch(/没有恢复/);
    expect(store.pointer.name).toBe(name);
  });

  it('has nothing to undo before the first restore', async () => {
    expect(await undoRestore(memoryStore(), tools)).toMatchObject({ ok: false });
  });

  it('takes a backup of an older version, which is brought up to date when it is opened', async () => {
    const store = memoryStore();
    const { office } = await filled(store);
    const bytes = await backupOf(store);
    const other = memoryStore();
    await restoreBackup(other, bytes, tools);
    const schema = {
      version: currentSchema.version + 1,
      minReader: currentSchema.version + 1,
      migrations: [
        {
          to: currentSchema.version + 1,
          what: 'test',
          record: (old: { type: string; fields: object }) => ({
            type: old.type,
            fields: { ...old.fields },
          }),
          patch: (old: { type: string; fields: Readonly<Record<string, unknown>> }) => old,
        },
      ],
    };
    const workspace = await openWorkspace(other, { now, schema });
    expect(workspace.data.get('person', office.zhang)?.name).toBe('张秀兰');
    await expect(openWorkspace(other, { now, schema: currentSchema })).rejects.toThrow(/更新版本/);
  });
});
