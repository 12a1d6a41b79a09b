import {
  type BackupEntry,
  entriesOf,
  listingOf,
  type Manifest,
  manifestName,
  sha256,
} from './backupFiles.ts';
import { type Codec, plainCodec } from './codec.ts';
import { type Contents, liveCounts, readContents } from './contents.ts';
import { currentSchema, type Schema } from './schema.ts';
import { headTable } from './state.ts';
import type { Store } from './store.ts';

/** What the outside gives backups: the archive format, and in tests another schema or codec. */
export interface BackupTools {
  readonly pack: (entries: readonly BackupEntry[]) => Promise<Uint8Array>;
  readonly unpack: (bytes: Uint8Array) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly now: () => Date;
  readonly schema?: Schema;
  readonly codec?: Codec;
}

/** A step that was done, or the sentence that says why not and what it means for the data. */
export type Done<A> = ({ readonly ok: true } & A) | { readonly ok: false; readonly text: string };

function lastNumbers({ tables }: Contents): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const { device, n } of (tables.get(headTable) ?? []) as unknown as { device: string; n: number }[]) {
    numbers[device] = Math.max(numbers[device] ?? 0, n);
  }
  return numbers;
}

async function manifestOf(
  contents: Contents,
  entries: readonly BackupEntry[],
  made: Date,
): Promise<Manifest> {
  const { schema, minReader, last, rows } = contents.meta;
  return {
    app: 'jinlin',
    format: 1,
    schema,
    minReader,
    made: made.toISOString(),
    counts: liveCounts(contents),
    rows,
    devices: lastNumbers(contents),
    last,
    entries: await listingOf(entries),
  };
}

/** Makes one file of everything stored: written, opened again and compared before it is handed out. */
export async function makeBackup(
  store: Store,
  tools: BackupTools,
): Promise<Done<{ readonly bytes: Uint8Array; readonly manifest: Manifest }>> {
  const contents = await readContents(store.database, tools.codec ?? plainCodec);
  if (contents === undefined) return { ok: false, text: '还没有保存过任何内容，不用备份。' };
  const entries = entriesOf(contents);
  const manifest = await manifestOf(contents, entries, tools.now());
  const head = { name: manifestName, bytes: new TextEncoder().encode(JSON.stringify(manifest, null, 1)) };
  const bytes = await tools.pack([head, ...entries]);
  const again = await readBackup(bytes, tools);
  if (!again.ok) {
    const text = '备份做好后重新打开核对，内容对不上，这份备份没有采用；软件里的数据没有变化。请再试一次。';
    return { ok: false, text };
  }
  return { ok: true, bytes, manifest };
}

const NO_BACKUP = '不是本程序的备份文件，没有恢复；现有数据没有变化。请选择以 .jinlin 结尾的备份文件。';
const CUT_SHORT =
  '不完整或已损坏，没有恢复；现有数据没有变化。可能是没有复制完或 U 盘拔早了，请重新复制一份，或换一份备份。';
const NEWER =
  '是由更新版本的程序做的备份，这个版本读不了，没有恢复；现有数据没有变化。请安装新版本后再恢复。';

function readManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  if (bytes === undefined) return undefined;
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Manifest> | null;
    return manifest?.app === 'jinlin' && Array.isArray(manifest.entries) ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

async function isWhole(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  for (const { name, bytes, sha256: hash } of manifest.entries) {
    const file = files.get(name);
    if (file === undefined || file.length !== bytes || (await sha256(file)) !== hash) return false;
  }
  return files.size === manifest.entries.length + 1;
}

/** A backup that was checked whole. */
export interface ReadBackup {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Opens a backup and checks every part of it against its manifest; `name` is the file as the secretary knows it. */
export async function readBackup(
  bytes: Uint8Array,
  tools: Pick<BackupTools, 'unpack' | 'schema'>,
  name?: string,
): Promise<Done<ReadBackup>> {
  const file = name === undefined ? '这个文件' : `“${name}”`;
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    files = await tools.unpack(bytes);
  } catch {
    return { ok: false, text: file + (isArchive ? CUT_SHORT : NO_BACKUP) };
  }
  const manifest = readManifest(files.get(manifestName));
  if (manifest === undefined) return { ok: false, text: file + NO_BACKUP };
  if (manifest.minReader > (tools.schema ?? currentSchema).version || manifest.format > 1) {
    return { ok: false, text: file + NEWER };
  }
  if (!(await isWhole(manifest, files))) return { ok: false, text: file + CUT_SHORT };
  return { ok: true, manifest, files };
}
