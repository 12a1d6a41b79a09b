import type { NamedFile } from '../core/record/kind.ts';
import type { Contents, OpenChunk, StoredRow } from './contents.ts';
import { headTable } from './state.ts';
import { sha256 } from './sha256.ts';
import type { Meta } from './store.ts';

/** One file inside a backup. */
export interface BackupEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True for what does not get smaller (scans, Word files): it is put in as it is. */
  readonly asIs?: true;
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
  /** The files that records name; absent in backups of programs that kept none. */
  readonly attachments?: { readonly count: number; readonly bytes: number };
  /** Files whose bytes were gone or damaged when the backup was made. */
  readonly lost?: readonly NamedFile[];
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

const ATTACHMENTS = 'attachments/';

/** Under which name the bytes of a kept file lie in a backup. */
export const attachmentName = (hash: string): string => ATTACHMENTS + hash;

/** True for the bytes of a kept file, which are checked by the hash in their name. */
export const isAttachment = (name: string): boolean => name.startsWith(ATTACHMENTS);

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

/** The files of a backup, without its manifest and the bytes of kept files. */
export function entriesOf({ tables, chunks }: Pick<Contents, 'tables' | 'chunks'>): readonly BackupEntry[] {
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
  const { schema, minReader, last, rows, entries } = manifest;
  const meta: Meta = { schema, minReader, last, n: 0, rows };
  const kept = entries.filter(({ name }) => isAttachment(name) && files.has(name));
  return {
    meta,
    tables,
    chunks: [...chunks.values()],
    files: kept.map(({ sha256: hash, bytes }) => ({ sha256: hash, size: bytes, waiting: null })),
  };
}

/** The name, length and hash of a file, as a manifest lists it. */
export async function listed({ name, bytes }: BackupEntry): Promise<Manifest['entries'][number]> {
  return { name, bytes: bytes.length, sha256: await sha256(bytes) };
}
