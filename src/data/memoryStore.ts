import { randomId } from '../core/record/ids.ts';
import {
  type Body,
  checkReader,
  checkWrite,
  compareChunks,
  type Database,
  type Meta,
  namedFiles,
  type Pointer,
  type Store,
  type StoredChunk,
  type StoredFile,
  type StoredPage,
  stillWaits,
} from './store.ts';

const chunkName = (change: string, part: number): string => `${change}/${part}`;

type FileCalls = Pick<Database, 'listFiles' | 'readFile' | 'putFile' | 'dropFiles'>;

/** The kept files of a database in memory. */
function memoryFiles(meta: () => Meta | undefined): {
  readonly files: Map<string, StoredFile>;
  readonly calls: FileCalls;
} {
  const files = new Map<string, StoredFile>();
  const bytes = new Map<string, Body>();
  const calls: FileCalls = {
    listFiles: (only) =>
      Promise.resolve([...files.values()].filter((file) => only?.includes(file.sha256) ?? true)),
    readFile: (sha256) => Promise.resolve(bytes.get(sha256)),
    async putFile(file, body, reader) {
      checkReader(meta(), reader);
      bytes.set(file.sha256, structuredClone(body));
      if (files.get(file.sha256)?.waiting !== null) files.set(file.sha256, file);
      return Promise.resolve();
    },
    async dropFiles(dropped, reader) {
      checkReader(meta(), reader);
      for (const file of dropped.filter((one) => stillWaits(one, files.get(one.sha256)))) {
        files.delete(file.sha256);
        bytes.delete(file.sha256);
      }
      return Promise.resolve();
    },
  };
  return { files, calls };
}

/** A database in memory, with the same manners as the durable one. */
function memoryDatabase(name: string): Database {
  let meta: Meta | undefined;
  const pages = new Map<string, Map<number, StoredPage>>();
  const chunks = new Map<string, StoredChunk>();
  const held = memoryFiles(() => meta);
  let sorted: StoredChunk[] | undefined;
  const inOrder = (): StoredChunk[] => (sorted ??= [...chunks.values()].sort(compareChunks));
  const pagesOf = (table: string): StoredPage[] =>
    [...(pages.get(table)?.values() ?? [])].sort((a, b) => a.page - b.page);
  return {
    name,
    readMeta: () => Promise.resolve(meta),
    readPages: (table, from, limit) =>
      Promise.resolve(
        pagesOf(table)
          .filter((page) => page.page >= from)
          .slice(0, limit),
      ),
    readChunks: (keys) =>
      Promise.resolve(
        keys.flatMap(({ change, part }) => {
          const found = chunks.get(chunkName(change, part));
          return found === undefined ? [] : [found];
        }),
      ),
    readJournal: (from, limit) =>
      Promise.resolve(
        inOrder()
          .filter((chunk) => from === undefined || compareChunks(chunk, from) > 0)
          .slice(0, limit),
      ),
    readAll: () =>
      Promise.resolve({
        meta,
        pages: [...pages.keys()].flatMap(pagesOf),
        chunks: inOrder(),
        files: [...held.files.values()],
      }),
    ...held.calls,
    async write(write) {
      checkWrite(meta, write);
      const named = namedFiles(
        write,
        write.files.map((sha256) => held.files.get(sha256)),
      );
      for (const file of named) held.files.set(file.sha256, file);
      meta = write.meta;
      sorted = undefined;
      for (const page of write.pages) {
        const table = pages.get(page.table) ?? new Map<number, StoredPage>();
        pages.set(page.table, table.set(page.page, page));
      }
      for (const chunk of write.chunks) chunks.set(chunkName(chunk.change, chunk.part), chunk);
      return Promise.resolve();
    },
  };
}

/** A store in memory for the command line, workers and tests: gone when the program ends. */
export function memoryStore(): Store {
  const first = memoryDatabase(randomId());
  const databases = new Map([[first.name, first]]);
  const device = new Map<string, unknown>();
  let pointer: Pointer = { name: first.name, device: randomId(), since: new Date().toISOString() };
  return {
    get pointer() {
      return pointer;
    },
    get database() {
      return databases.get(pointer.name) ?? first;
    },
    async fresh() {
      const database = memoryDatabase(randomId());
      databases.set(database.name, database);
      return Promise.resolve(database);
    },
    async switchTo(next) {
      if (!databases.has(next.name)) throw new Error(`no database ${next.name}`);
      pointer = next;
      for (const name of databases.keys()) {
        if (name !== next.name && name !== next.previous?.name) databases.delete(name);
      }
      return Promise.resolve();
    },
    readDevice: () => Promise.resolve(Object.fromEntries(device)),
    async writeDevice(key, value) {
      device.set(key, structuredClone(value));
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
