import type { NamedFile } from '../core/record/kind.ts';
import { createBreather, piecesOf } from './breather.ts';
import type { Codec } from './codec.ts';
import { packChunk, type StoredPatch, unpackChunk } from './journalChunk.ts';
import { filesNamedBy } from './namedFiles.ts';
import { PageBook } from './pageBook.ts';
import { headTable } from './state.ts';
import type { Body, Database, Meta, StoredFile } from './store.ts';

/** Pages or chunks understood or written at a time. */
const STEP = 20;

/** A stored record or head of a change, whatever its version. */
export type StoredRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** One chunk of the journal, understood. */
export interface OpenChunk {
  readonly change: string;
  readonly part: number;
  readonly patches: readonly StoredPatch[];
}

/** Everything a database holds, understood, but the bytes of files; what backup, restore and migration work on. */
export interface Contents {
  readonly meta: Meta;
  readonly tables: ReadonlyMap<string, readonly StoredRow[]>;
  readonly chunks: readonly OpenChunk[];
  /** The kept files that changes name; what only waits is nobody's yet. */
  readonly files: readonly StoredFile[];
}

/** Reads a whole database as it is in one moment; undefined while nothing was ever written. */
export async function readContents(database: Database, codec: Codec): Promise<Contents | undefined> {
  const { meta, pages, chunks, files } = await database.readAll();
  if (meta === undefined) return undefined;
  const tables = new Map<string, StoredRow[]>();
  const open: OpenChunk[] = [];
  const breathe = createBreather();
  for (const piece of piecesOf(pages, STEP)) {
    const decoded = await codec.decode(piece.map((page) => page.body));
    for (const [i, { table }] of piece.entries()) {
      const rows = tables.get(table) ?? [];
      tables.set(table, rows);
      rows.push(...((decoded[i] ?? []) as StoredRow[]));
    }
    await breathe();
  }
  for (const piece of piecesOf(chunks, STEP)) {
    const decoded = await codec.decode(piece.map((chunk) => chunk.body));
    for (const [i, { change, part }] of piece.entries()) {
      open.push({ change, part, patches: unpackChunk(decoded[i] ?? []) });
    }
    await breathe();
  }
  return { meta, tables, chunks: open, files: files.filter((file) => file.waiting === null) };
}

/** Puts the bytes of files into a fresh database, one after the other; those that `bodyOf` has not got are left out. */
export async function fillFiles(
  database: Database,
  { files, meta }: Contents,
  bodyOf: (sha256: string) => Promise<Body | undefined>,
  onProgress: (done: number) => void = () => undefined,
): Promise<readonly StoredFile[]> {
  const put: StoredFile[] = [];
  for (const [i, file] of files.entries()) {
    const body = await bodyOf(file.sha256);
    if (body !== undefined) {
      await database.putFile(file, body, meta.schema);
      put.push(file);
    }
    onProgress((i + 1) / files.length);
  }
  return put;
}

/** Fills a fresh database with everything but files, in steps; nobody uses it before it was compared. */
export async function fillDatabase(
  database: Database,
  codec: Codec,
  { meta, tables, chunks }: Pick<Contents, 'meta' | 'tables' | 'chunks'>,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const pages = [...tables].flatMap(([table, rows]) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const plan = new PageBook(table).plan(byId.keys());
    return [...plan].map(([page, ids]) => ({ table, page, values: ids.map((id) => byId.get(id)) }));
  });
  const steps = Math.ceil(pages.length / STEP) + Math.ceil(chunks.length / STEP);
  let after: string | null = null;
  let done = 0;
  const write = async (some: typeof pages, open: readonly OpenChunk[]): Promise<void> => {
    const bodies = await codec.encode([
      ...some.map((page) => page.values),
      ...open.map((one) => packChunk(one.patches)),
    ]);
    await database.write({
      after,
      reader: meta.schema,
      pages: some.map(({ table, page }, i) => ({ table, page, body: bodies[i] })),
      chunks: open.map(({ change, part }, i) => ({ change, part, body: bodies[some.length + i] })),
      files: [],
      meta,
    });
    after = meta.last;
    done += 1;
    onProgress(done / steps);
  };
  for (const piece of piecesOf(pages, STEP)) await write([...piece], []);
  for (const piece of piecesOf(chunks, STEP)) await write([], piece);
}

/** How many records of each type lists show. */
export function liveCounts({ tables }: Contents): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [table, rows] of tables) {
    if (table === headTable) continue;
    counts[table] = rows.filter(
      (row) => row['deleted'] !== true && (row['mergedInto'] ?? null) === null,
    ).length;
  }
  return counts;
}

/** Some kept files by the names that records or changes gave them. */
export function fileNames({ tables, chunks }: Contents, hashes: ReadonlySet<string>): readonly NamedFile[] {
  const names = new Map<string, string>();
  const take = (type: string, valueOf: (field: string) => unknown): void => {
    for (const { sha256, name } of filesNamedBy(type, valueOf))
      if (hashes.has(sha256)) names.set(sha256, name);
  };
  for (const { patches } of chunks) {
    for (const [type, , base, fields] of patches) {
      take(type, (field) =>
        base === null ? fields[field] : (fields[field] as readonly unknown[] | undefined)?.[1],
      );
    }
  }
  for (const [table, rows] of tables) for (const row of rows) take(table, (field) => row[field]);
  return [...hashes].map((sha256) => ({ sha256, name: names.get(sha256) ?? '没有名字的附件' }));
}
