import type { Page } from 'playwright';
import { plainCodec } from '../../src/data/codec.ts';
import type { StoredHead } from '../../src/data/journal.ts';
import { filesNamedBy } from '../../src/data/namedFiles.ts';
import { type StoredPatch, unpackChunk, unpackPatch } from '../../src/data/journalChunk.ts';

interface RawData {
  /** This PC's name in the changes of the database in use. */
  readonly device: string;
  readonly meta:
    | {
        readonly last: string | null;
        readonly n: number;
        readonly rows: Readonly<Record<string, number>>;
      }
    | undefined;
  readonly pages: readonly { readonly table: string; readonly page: number; readonly body: unknown }[];
  readonly chunks: readonly { readonly change: string; readonly part: number; readonly body: unknown }[];
  readonly files: readonly FoundFile[];
}

/** A kept file as it lies in the store. */
interface FoundFile {
  readonly sha256: string;
  readonly size: number;
  /** Null once a change names it. */
  readonly waiting: string | null;
  /** Whether its bytes are there and have that hash and size. */
  readonly isWhole: boolean;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly rev: string };

/** What lies in the store of a browser profile, decoded, with everything about it that is not as it must be. */
export interface StoredData {
  readonly heads: readonly StoredHead[];
  readonly records: ReadonlyMap<string, readonly Row[]>;
  readonly files: readonly FoundFile[];
  /** The values that a change wrote, as `type.field=value`. */
  readonly written: (change: string) => readonly string[];
  /** Empty when records and journal agree and nothing is half written. */
  readonly faults: readonly string[];
}

/** Reads the store beside the program, so that nothing of the program can mend it first. */
export async function readStored(page: Page): Promise<StoredData> {
  const raw = await page.evaluate(readRaw);
  const decode = async (body: unknown): Promise<readonly unknown[]> => {
    const [values = []] = await plainCodec.decode([body]);
    return values;
  };
  const tables = new Map<string, Row[]>();
  for (const { table, body } of raw.pages) {
    tables.set(table, [...(tables.get(table) ?? []), ...((await decode(body)) as Row[])]);
  }
  const heads = ((tables.get('changes') ?? []) as unknown as StoredHead[]).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const faults: string[] = [];
  for (const [table, rows] of tables) faults.push(...wrongCounts(table, rows, raw.meta?.rows[table]));
  faults.push(...wrongHeads(heads, raw));
  const patches = new Map<string, readonly StoredPatch[]>();
  for (const { change, part, body } of raw.chunks) {
    patches.set(`${change}/${part}`, unpackChunk(await decode(body)));
  }
  tables.delete('changes');
  faults.push(...disagreements(heads, patches, tables), ...wrongFiles(tables, raw.files));
  const written = (change: string): string[] =>
    [...patches]
      .filter(([key]) => key.startsWith(`${change}/`))
      .flatMap(([, own]) => own)
      .flatMap(([type, , base, fields]) =>
        Object.entries(fields).map(([name, value]) => {
          const after: unknown = base === null ? value : (value as readonly unknown[])[1];
          return `${type}.${name}=${String(after)}`;
        }),
      );
  return { heads, records: tables, files: raw.files, written, faults };
}

/** Runs in the page, without any of the program's code. */
async function readRaw(): Promise<RawData> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    });
  const names = (await indexedDB.databases()).map((database) => database.name);
  if (!names.includes('jinlin')) return { device: '', meta: undefined, pages: [], chunks: [], files: [] };
  const bootstrap = await done(indexedDB.open('jinlin'));
  const pointer = (await done(bootstrap.transaction('pointers').objectStore('pointers').get('pointer'))) as
    { name: string; device: string } | undefined;
  bootstrap.close();
  if (pointer === undefined || !names.includes(pointer.name)) {
    return { device: '', meta: undefined, pages: [], chunks: [], files: [] };
  }
  const database = await done(indexedDB.open(pointer.name));
  const store = (name: string): IDBObjectStore => database.transaction(name).objectStore(name);
  const all = async <T>(name: string) => (await done(store(name).getAll())) as (T & { body: unknown })[];
  const meta = (await done(store('meta').get('meta'))) as RawData['meta'];
  const pages = await all<{ table: string; page: number }>('pages');
  const chunks = await all<{ change: string; part: number }>('chunks');
  const files: FoundFile[] = [];
  for (const file of await all<Omit<FoundFile, 'isWhole'>>('files')) {
    const body = (await done(store('bytes').get(file.sha256))) as [Uint8Array<ArrayBuffer>?] | undefined;
    const bytes = body?.[0];
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new Uint8Array()));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    files.push({ ...file, isWhole: hash === file.sha256 && bytes?.length === file.size });
  }
  database.close();
  return { device: pointer.device, meta, pages, chunks, files };
}

/** Every file that a record names must be there, whole, and marked as named. */
function wrongFiles(tables: ReadonlyMap<string, readonly Row[]>, files: readonly FoundFile[]): string[] {
  const good = new Set(files.filter((one) => one.isWhole && one.waiting === null).map((one) => one.sha256));
  const named = [...tables].flatMap(([type, rows]) =>
    rows.flatMap((row) => filesNamedBy(type, (field) => row[field])),
  );
  return [
    ...named
      .filter(({ sha256 }) => !good.has(sha256))
      .map(({ name }) => `the bytes of ${name} are not there`),
    ...files.filter((one) => !one.isWhole).map(({ sha256 }) => `the file ${sha256} is not whole`),
  ];
}

function wrongCounts(table: string, rows: readonly Row[], due = 0): string[] {
  const ids = new Set(rows.map((row) => row.id));
  return [
    ...(rows.length === due ? [] : [`${table}: ${rows.length} rows stored, ${due} counted`]),
    ...(ids.size === rows.length ? [] : [`${table}: a record is stored twice`]),
  ];
}

function wrongHeads(heads: readonly StoredHead[], { device, meta, chunks }: RawData): string[] {
  const counted = new Map<string, number>();
  const gaps: string[] = [];
  for (const head of heads) {
    const n = (counted.get(head.device) ?? 0) + 1;
    if (head.n !== n) gaps.push(`change ${head.n} stands where ${n} is due`);
    counted.set(head.device, n);
  }
  const own = counted.get(device) ?? 0;
  const due = new Set(
    heads.flatMap(({ id, parts }) => Array.from({ length: parts }, (_, i) => `${id}/${i}`)),
  );
  const stray = chunks.filter(({ change, part }) => !due.has(`${change}/${part}`));
  return [
    ...gaps,
    ...(stray.length === 0 ? [] : [`${stray.length} chunks of no change`]),
    ...(chunks.length - stray.length === due.size ? [] : ['chunks of a change are missing']),
    ...((meta?.n ?? 0) === own ? [] : [`${own} changes of this PC stored, ${meta?.n} counted`]),
    ...((meta?.last ?? undefined) === heads.at(-1)?.id ? [] : ['the last change is not the one named']),
  ];
}

/** Plays the journal from the beginning and compares what comes out with the records as they are stored. */
function disagreements(
  heads: readonly StoredHead[],
  patches: ReadonlyMap<string, readonly StoredPatch[]>,
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const faults: string[] = [];
  const played = new Map<string, Record<string, unknown>>();
  for (const { id, n, parts, schema, size } of heads) {
    const own = Array.from({ length: parts }, (_, part) => patches.get(`${id}/${part}`) ?? []).flat();
    if (own.length !== size) faults.push(`change ${n} has ${own.length} of ${size} patches`);
    for (const stored of own) {
      const { type, record, base, fields } = unpackPatch(stored, schema, []);
      const key = `${type} ${record}`;
      const row = played.get(key) ?? { id: record, deleted: false, mergedInto: null, rev: null };
      if (row['rev'] !== base) faults.push(`change ${n}: ${key} was written upon another state`);
      for (const [name, [before, after]] of Object.entries(fields)) {
        if (JSON.stringify(row[name] ?? null) !== JSON.stringify(before ?? null))
          faults.push(`change ${n}: ${key}.${name} was not ${JSON.stringify(before)}`);
        row[name] = after;
      }
      row['rev'] = id;
      played.set(key, row);
    }
  }
  let stored = 0;
  for (const [type, rows] of tables) {
    stored += rows.length;
    for (const row of rows) {
      if (plain(played.get(`${type} ${row.id}`)) !== plain(row)) faults.push(`${type} ${row.id} differs`);
    }
  }
  if (stored !== played.size) faults.push(`${stored} records stored, ${played.size} in the journal`);
  return faults;
}

/** A record as comparable text: an empty value and none are the same. */
function plain(row: Readonly<Record<string, unknown>> | undefined): string {
  const entries = Object.entries(row ?? {}).filter(([, value]) => value != null);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
