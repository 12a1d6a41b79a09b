import { Dexie, type Table } from 'dexie';
import { randomId } from '../core/record/ids.ts';
import { piecesOf } from './breather.ts';
import { CannotOpen } from './cannotOpen.ts';
import {
  type Body,
  checkReader,
  checkWrite,
  type Database,
  type Meta,
  namedFiles,
  type Pointer,
  type Store,
  type StoredChunk,
  type StoredFile,
  type StoredPage,
  stillWaits,
  StoreTrouble,
  type Write,
} from './store.ts';

/** Saved means on the disk, not in a buffer of the system. */
const DURABLE = { chromeTransactionDurability: 'strict' } as const;

/** Bodies handed over at a time: some hundred records, so that the window gets its turn. */
const PUT = 8;

const META = 'meta';

/** Keys of the bootstrap database. */
const POINTER = 'pointer';
const FILLING = 'filling';

/** After so long nobody is still filling a database; a worker may open the store while another one restores. */
const ABANDONED = 3_600_000;

/** A database being filled, and since when. */
interface Filling {
  readonly name: string;
  readonly since: string;
}

class DataTables extends Dexie {
  declare pages: Table<StoredPage, [string, number]>;
  declare chunks: Table<StoredChunk, [string, number]>;
  declare meta: Table<Meta, string>;
  declare files: Table<StoredFile, string>;
  /** Apart from `files`, so that a list of files reads no bytes. */
  declare bytes: Table<Body, string>;

  constructor(name: string) {
    super(name, DURABLE);
    this.version(1).stores({ pages: '[table+page]', chunks: '[change+part]', meta: '' });
    this.version(2).stores({ files: 'sha256', bytes: '' });
  }
}

/** Small on purpose: it says which database is in use and keeps the values of this PC. */
class Bootstrap extends Dexie {
  declare pointers: Table<Pointer | Filling, string>;
  declare device: Table<unknown, string>;

  constructor(name: string) {
    super(name, DURABLE);
    this.version(1).stores({ pointers: '', device: '' });
  }
}

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return [name, inner?.name].includes('QuotaExceededError') ? 'QuotaExceededError' : (name ?? '');
}

function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof StoreTrouble) return error;
  return new StoreTrouble(nameOf(error) === 'QuotaExceededError' ? 'full' : 'failed', error);
}

async function writeAll(db: DataTables, write: Write): Promise<void> {
  const { pages, chunks, files, meta } = write;
  const tables = [db.pages, db.chunks, db.meta, ...(files.length === 0 ? [] : [db.files])];
  try {
    await db.transaction('rw', tables, async () => {
      checkWrite(await db.meta.get(META), write);
      if (files.length > 0) {
        await db.files.bulkPut([...namedFiles(write, await db.files.bulkGet([...files]))]);
      }
      for (const piece of piecesOf(pages, PUT)) await db.pages.bulkPut([...piece]);
      for (const piece of piecesOf(chunks, PUT)) await db.chunks.bulkPut([...piece]);
      await db.meta.put(meta, META);
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

async function putFile(db: DataTables, file: StoredFile, body: Body, reader: number): Promise<void> {
  try {
    await db.transaction('rw', [db.files, db.bytes, db.meta], async () => {
      checkReader(await db.meta.get(META), reader);
      const known = await db.files.get(file.sha256);
      await db.bytes.put(body, file.sha256);
      if (known?.waiting !== null) await db.files.put(file);
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

async function dropFiles(db: DataTables, listed: readonly StoredFile[], reader: number): Promise<void> {
  try {
    await db.transaction('rw', [db.files, db.bytes, db.meta], async () => {
      checkReader(await db.meta.get(META), reader);
      const stored = await db.files.bulkGet(listed.map(({ sha256 }) => sha256));
      const dropped = listed.filter((file, i) => stillWaits(file, stored[i])).map(({ sha256 }) => sha256);
      await db.files.bulkDelete(dropped);
      await db.bytes.bulkDelete(dropped);
    });
  } catch (error) {
    throw troubleOf(error);
  }
}

function databaseOver(db: DataTables): Database {
  return {
    name: db.name,
    readMeta: () => db.meta.get(META),
    readPages: (table, from, limit) =>
      db.pages.where('[table+page]').between([table, from], [table, Dexie.maxKey]).limit(limit).toArray(),
    async readChunks(keys) {
      const found = await db.chunks.bulkGet(keys.map(({ change, part }) => [change, part]));
      return found.filter((chunk) => chunk !== undefined);
    },
    readJournal: (from, limit) =>
      (from === undefined
        ? db.chunks.orderBy('[change+part]')
        : db.chunks.where('[change+part]').above([from.change, from.part])
      )
        .limit(limit)
        .toArray(),
    readAll: () =>
      db.transaction('r', [db.pages, db.chunks, db.meta, db.files], async () => ({
        meta: await db.meta.get(META),
        pages: await db.pages.toArray(),
        chunks: await db.chunks.toArray(),
        files: await db.files.toArray(),
      })),
    write: (write) => writeAll(db, write),
    async listFiles(only) {
      if (only === undefined) return db.files.toArray();
      return (await db.files.bulkGet([...only])).filter((file) => file !== undefined);
    },
    readFile: (sha256) => db.bytes.get(sha256),
    putFile: (file, body, reader) => putFile(db, file, body, reader),
    dropFiles: (files, reader) => dropFiles(db, files, reader),
  };
}

class DexieStore implements Store {
  readonly #bootstrap: Bootstrap;
  readonly #opened = new Map<string, DataTables>();
  #pointer: Pointer;

  constructor(bootstrap: Bootstrap, pointer: Pointer) {
    this.#bootstrap = bootstrap;
    this.#pointer = pointer;
  }

  get pointer(): Pointer {
    return this.#pointer;
  }

  get database(): Database {
    const database = databaseOver(this.#tables(this.#pointer.name));
    const inUse = (): Promise<void> => this.#checkInUse(database.name);
    return {
      ...database,
      write: (write) => inUse().then(() => database.write(write)),
      putFile: (file, body, reader) => inUse().then(() => database.putFile(file, body, reader)),
      dropFiles: (files, reader) => inUse().then(() => database.dropFiles(files, reader)),
    };
  }

  async fresh(): Promise<Database> {
    await this.dropHalfFilled(0);
    const name = freshName(this.#bootstrap.name);
    await this.#bootstrap.pointers.put({ name, since: new Date().toISOString() }, FILLING);
    return databaseOver(this.#tables(name));
  }

  async switchTo(pointer: Pointer): Promise<void> {
    const old = [this.#pointer.name, this.#pointer.previous?.name];
    const { pointers } = this.#bootstrap;
    try {
      await this.#bootstrap.transaction('rw', pointers, async () => {
        await pointers.put(pointer, POINTER);
        await pointers.delete(FILLING);
      });
    } catch (error) {
      throw troubleOf(error);
    }
    this.#pointer = pointer;
    const kept = [pointer.name, pointer.previous?.name];
    for (const name of old) if (name !== undefined && !kept.includes(name)) await this.#drop(name);
  }

  async readDevice(): Promise<Readonly<Record<string, unknown>>> {
    const entries: [string, unknown][] = [];
    await this.#bootstrap.device.each((value, cursor) => {
      entries.push([String(cursor.key), value]);
    });
    return Object.fromEntries(entries);
  }

  async writeDevice(key: string, value: unknown): Promise<void> {
    try {
      await this.#bootstrap.device.put(value, key);
    } catch (error) {
      throw troubleOf(error);
    }
  }

  async close(): Promise<void> {
    for (const db of this.#opened.values()) db.close();
    this.#bootstrap.close();
    return Promise.resolve();
  }

  /** A database half filled when the program ended is of no use to anybody. */
  async dropHalfFilled(abandoned = ABANDONED): Promise<void> {
    const filling = await this.#bootstrap.pointers.get(FILLING);
    if (filling === undefined || Date.now() - Date.parse(filling.since) < abandoned) return;
    const { name } = filling;
    if (name !== this.#pointer.name && name !== this.#pointer.previous?.name) await this.#drop(name);
    await this.#bootstrap.pointers.delete(FILLING);
  }

  /** Another window or a worker may have restored a backup meanwhile. */
  async #checkInUse(name: string): Promise<void> {
    const pointer = await this.#bootstrap.pointers.get(POINTER).catch((error: unknown) => {
      throw troubleOf(error);
    });
    if (pointer?.name !== name) throw new StoreTrouble('overtaken');
  }

  #tables(name: string): DataTables {
    const known = this.#opened.get(name) ?? new DataTables(name);
    this.#opened.set(name, known);
    return known;
  }

  async #drop(name: string): Promise<void> {
    this.#opened.get(name)?.close();
    this.#opened.delete(name);
    await Dexie.delete(name);
  }
}

const freshName = (base: string): string => `${base}-${randomId()}`;

/** Asks the browser never to clear these data to win space; it may say no, and backups are there for that. */
async function askToKeep(): Promise<void> {
  if (typeof navigator === 'object' && 'storage' in navigator) await navigator.storage.persist();
}

/** Opens the durable store of this browser profile (IndexedDB); `base` names its databases. */
export async function openDexieStore(base = 'jinlin'): Promise<Store> {
  const bootstrap = new Bootstrap(base);
  try {
    const found = (await bootstrap.pointers.get(POINTER)) as Pointer | undefined;
    const first = { name: freshName(base), device: randomId(), since: new Date().toISOString() };
    const pointer = found ?? first;
    if (found === undefined) await bootstrap.pointers.put(pointer, POINTER);
    const store = new DexieStore(bootstrap, pointer);
    await store.dropHalfFilled();
    askToKeep().catch(() => undefined);
    return store;
  } catch (error) {
    bootstrap.close();
    throw new CannotOpen('broken', '程序的数据文件读不出来', error);
  }
}
