import type { Meta, StoredChunk, StoredPage } from '../store.ts';
import { creation } from '../../core/record/patches.ts';
import { openWorkspace } from '../openWorkspace.ts';
import { memoryStore } from '../memoryStore.ts';
import type { Workspace } from '../workspace.ts';
import { draftOf } from './smallOffice.ts';

/** How the durable store called its first layout: ten times that of Dexie. */
const FIRST = 10;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not done')));
  });
}

function create(name: string, stores: Readonly<Record<string, string[] | null>>): Promise<IDBDatabase> {
  const request = indexedDB.open(name, FIRST);
  request.addEventListener('upgradeneeded', () => {
    for (const [store, keyPath] of Object.entries(stores))
      request.result.createObjectStore(store, { keyPath });
  });
  return done(request);
}

/** What a program that kept no files yet left behind in this browser: one person, written in two changes. */
export async function writeOlderStore(base: string): Promise<void> {
  const memory = memoryStore();
  const now = (): Date => new Date('2026-09-10T09:30:00+08:00');
  const schema = { version: 1, minReader: 1, migrations: [] };
  const workspace = await openWorkspace(memory, { now, schema });
  await workspace.commit(draftOf('开账', creation('office', { name: '青禾社区', level: 'community' })));
  await workspace.commit(draftOf('加一人', creation('person', { name: '张秀兰', mobile: '19900001000' })));
  const { meta, pages, chunks } = await memory.database.readAll();
  const pointer = { name: `${base}-first`, device: memory.pointer.device, since: now().toISOString() };
  const bootstrap = await create(base, { pointers: null, device: null });
  await done(bootstrap.transaction('pointers', 'readwrite').objectStore('pointers').put(pointer, 'pointer'));
  bootstrap.close();
  const database = await create(pointer.name, {
    pages: ['table', 'page'],
    chunks: ['change', 'part'],
    meta: null,
  });
  const put = (store: string, value: StoredPage | StoredChunk | Meta | undefined, key?: string) =>
    done(database.transaction(store, 'readwrite').objectStore(store).put(value, key));
  for (const page of pages) await put('pages', page);
  for (const chunk of chunks) await put('chunks', chunk);
  await put('meta', meta, 'meta');
  database.close();
}

/** Opens what an older program left, keeps a file in it, and says what is there after opening once more. */
export async function openOlderStore(open: () => Promise<Workspace>): Promise<unknown> {
  const first = await open();
  const kept = await first.keepFile('定稿.docx', new Uint8Array([1, 2, 3]));
  if (!kept.ok) throw new Error(kept.text);
  await first.commit(draftOf('加附件', creation('attachment', { role: 'final', files: [kept.file] })));
  await first.close();
  const second = await open();
  const found = {
    people: second.data.all('person').map(({ name, mobile }) => [name, mobile]),
    changes: (await second.changes(9)).map(({ why, n, schema }) => [why, n, schema]),
    bytes: await second.fileBytes(kept.file.sha256),
  };
  await second.close();
  return found;
}
