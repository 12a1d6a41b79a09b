import { createBreather, piecesOf } from './breather.ts';
import type { Codec } from './codec.ts';
import { packChunk, type StoredPatch, unpackChunk } from './journalChunk.ts';
import { PageBook } from './pageBook.ts';
import { headTable } from './state.ts';
import type { Database, Meta } from './store.ts';

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

/** Everything a database holds, understood; what backup, restore and migration work on. */
export interface Contents {
  readonly meta: Meta;
  readonly tables: ReadonlyMap<string, readonly StoredRow[]>;
  readonly chunks: readonly OpenChunk[];
}

/** Reads a whole database as it is in one moment; undefined while nothing was ever written. */
export async function readContents(database: Database, codec: Codec): Promise<Contents | undefined> {
  const { meta, pages, chunks } = await database.readAll();
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
  return { meta, tables, chunks: open };
}

/** Fills a fresh database with everything, in steps; nobody uses it before it was compared. */
export async function fillDatabase(
  database: Database,
  codec: Codec,
  { meta, tables, chunks }: Contents,
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
