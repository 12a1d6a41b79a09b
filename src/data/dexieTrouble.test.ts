import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { packInTurn, unpackArchive } from '../files/archive.ts';
import { type BackupTools, makeBackup } from './backup.ts';
import { openDexieStore } from './dexieStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { restoreBackup } from './restore.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');
const tools: BackupTools = {
  pack: packInTurn,
  unpack: (bytes, inPlace) => unpackArchive(bytes, { inPlace }),
  now,
};

const names = async (base: string): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(base) ? [name] : []));

async function begun(base: string) {
  const store = await openDexieStore(base);
  const workspace = await openWorkspace(store, { now });
  await workspace.commit(draftOf('开账', ...smallOffice().patches));
  return { store, workspace };
}

describe('the durable store', () => {
  it('with a full disk refuses the commit with a sentence and keeps what it had', async () => {
    const { store, workspace } = await begun('full');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const outcome = await workspace.commit(draftOf('再开', ...smallOffice().patches));
    put.mockRestore();
    expect(outcome.ok || outcome.text).toMatch(/磁盘空间不足.*原有数据没有变化/);
    expect(workspace.data.all('office')).toHaveLength(1);
    expect((await openWorkspace(store, { now })).data.all('office')).toHaveLength(1);
    await workspace.close();
  });

  it('drops a database that was half filled when the program ended, once nobody can be filling it any more', async () => {
    const { store, workspace } = await begun('half');
    const fresh = await store.fresh();
    await fresh.readMeta();
    expect(await names('half')).toHaveLength(3);
    await workspace.close();
    await (await openDexieStore('half')).close();
    expect(await names('half')).toHaveLength(3);
    const later = Date.now() + 2 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await (await openDexieStore('half')).close();
    vi.mocked(Date.now).mockRestore();
    expect(await names('half')).toEqual(['half', store.pointer.name]);
  });

  it('keeps the database before a restore, and no older ones', async () => {
    const { store, workspace } = await begun('older');
    const made = await makeBackup(store, tools);
    if (!made.ok) throw new Error(made.text);
    await restoreBackup(store, made.bytes, tools);
    await restoreBackup(store, made.bytes, tools);
    expect(new Set(await names('older'))).toEqual(
      new Set(['older', store.pointer.name, store.pointer.previous?.name]),
    );
    await workspace.close();
  });

  it('refuses a window whose data were replaced by a restore meanwhile', async () => {
    const { store, workspace } = await begun('meanwhile');
    const made = await makeBackup(store, tools);
    if (!made.ok) throw new Error(made.text);
    const worker = await openDexieStore('meanwhile');
    expect(await restoreBackup(worker, made.bytes, tools)).toMatchObject({ ok: true });
    const outcome = await workspace.commit(draftOf('再开', ...smallOffice().patches));
    expect(outcome.ok || outcome.text).toMatch(/另一个窗口/);
    await worker.close();
  });
});
