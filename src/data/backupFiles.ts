import type { Contents, OpenChunk, StoredRow } from './contents.ts';
import { headTable } from './state.ts';
import type { Meta } from './store.ts';

/** One file inside a backup. */
export interface BackupEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a backup says about itself; the first thing read of it. */
export interface Manifest {
  readonly app: 'jinlin';
  readonly format: 1;
  readonly schema: number;
  readonly minReader: number;
  /** When it was made, ISO time. */
  readonly made: string;
  /** Live records per type, for people. */
  readonly counts: Readonly<Record<string, number>>;
  /** Stored rows per table, deleted ones too. */
  readonly rows: Readonly<Record<string, number>>;
  /** The last number of each device's changes, and the newest change of all. */
  readonly devices: Readonly<Record<string, number>>;
  readonly last: string | null;
  readonly entries: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** Name of the manifest inside a backup. */
export const manifestName = 'manifest.json';

const CHANGES = 'journal/changes.ndjson';
const PATCHES = 'journal/patches.ndjson';

const recordsName = (table: string): string => `records/${table}.ndjson`;

const encoder = new TextEncoder();

/** Lines of JSON as bytes. */
function ndjson(values: readonly unknown[]): Uint8Array {
  return encoder.encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

function* linesOf(bytes: Uint8Array | undefined): Iterable<unknown> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as unknown;
}

/** The files of a backup, without its manifest. */
export function entriesOf({ tables, chunks }: Contents): readonly BackupEntry[] {
  const records = [...tables].filter(([table]) => table !== headTable);
  const patches = chunks.flatMap(({ change, part, patches: list }) =>
    list.map((patch) => ({ change, part, patch })),
  );
  return [
    ...records.map(([table, rows]) => ({ name: recordsName(table), bytes: ndjson(rows) })),
    { name: CHANGES, bytes: ndjson(tables.get(headTable) ?? []) },
    { name: PATCHES, bytes: ndjson(patches) },
  ];
}

/** Everything that a checked backup holds; `meta` is that of a PC that has written nothing yet. */
export function contentsOf(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Contents {
  const tables = new Map<string, StoredRow[]>();
  for (const table of Object.keys(manifest.rows)) {
    const name = table === headTable ? CHANGES : recordsName(table);
    tables.set(table, [...linesOf(files.get(name))] as StoredRow[]);
  }
  const chunks = new Map<string, { change: string; part: number; patches: OpenChunk['patches'][number][] }>();
  for (const line of linesOf(files.get(PATCHES))) {
    const { change, part, patch } = line as Pick<OpenChunk, 'change' | 'part'> & {
      patch: OpenChunk['patches'][number];
    };
    const key = `${change}/${part}`;
    const chunk = chunks.get(key) ?? { change, part, patches: [] };
    chunks.set(key, chunk);
    chunk.patches.push(patch);
  }
  const { schema, minReader, last, rows } = manifest;
  const meta: Meta = { schema, minReader, last, n: 0, rows };
  return { meta, tables, chunks: [...chunks.values()] };
}

/** SHA-256 of bytes, in hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The names, lengths and hashes of files, as a manifest lists them. */
export async function listingOf(entries: readonly BackupEntry[]): Promise<Manifest['entries']> {
  const listing: { name: string; bytes: number; sha256: string }[] = [];
  for (const { name, bytes } of entries) {
    listing.push({ name, bytes: bytes.length, sha256: await sha256(bytes) });
  }
  return listing;
}
