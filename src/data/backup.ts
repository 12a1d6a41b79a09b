import type { NamedFile } from '../core/record/kind.ts';
import {
  attachmentName,
  type BackupEntry,
  contentsOf,
  entriesOf,
  isAttachment,
  listed,
  type Manifest,
  manifestName,
} from './backupFiles.ts';
import { type Codec, plainCodec } from './codec.ts';
import { type Contents, fileNames, liveCounts, readContents } from './contents.ts';
import { fileBytes } from './keptFiles.ts';
import { currentSchema, type Schema } from './schema.ts';
import { sha256 } from './sha256.ts';
import { headTable } from './state.ts';
import type { Store } from './store.ts';

/** What the outside gives backups: the archive format, and in tests another schema or codec. */
export interface BackupTools {
  /** Packs entries one after the other into an archive of about `expected` bytes; none is held longer than its turn. */
  readonly pack: (entries: AsyncIterable<BackupEntry>, expected: number) => Promise<Uint8Array>;
  /** Unpacks an archive; entries that `inPlace` names may be handed out as parts of it, unchecked. */
  readonly unpack: (
    bytes: Uint8Array,
    inPlace: (name: string) => boolean,
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
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

/** The files of a backup in turn, the manifest last, because it says what the others came to. */
async function* entriesInTurn(
  contents: Contents,
  bytesOf: (sha256: string) => Promise<Uint8Array | undefined>,
  made: Date,
  take: (manifest: Manifest) => void,
): AsyncIterable<BackupEntry> {
  const { meta, files } = contents;
  const entries: Manifest['entries'][number][] = [];
  for (const entry of entriesOf(contents)) {
    entries.push(await listed(entry));
    yield entry;
  }
  const lost = new Set<string>();
  for (const { sha256: hash } of files) {
    const bytes = await bytesOf(hash);
    if (bytes === undefined) {
      lost.add(hash);
      continue;
    }
    entries.push({ name: attachmentName(hash), bytes: bytes.length, sha256: hash });
    yield { name: attachmentName(hash), bytes, asIs: true };
  }
  const { schema, minReader, last, rows } = meta;
  const kept = entries.filter(({ name }) => isAttachment(name));
  const manifest: Manifest = {
    app: 'jinlin',
    format: 1,
    schema,
    minReader,
    made: made.toISOString(),
    counts: liveCounts(contents),
    rows,
    devices: lastNumbers(contents),
    last,
    attachments: { count: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) },
    ...(lost.size === 0 ? {} : { lost: fileNames(contents, lost) }),
    entries,
  };
  take(manifest);
  yield { name: manifestName, bytes: new TextEncoder().encode(JSON.stringify(manifest, null, 1)) };
}

/** Packed bytes of a record with its journal, and of what surrounds an attachment: generous, both. */
const PER_ROW = 300;

/** About how long a backup gets; attachments, which go in as they are, make most of a long one. */
function lengthOf({ files, meta }: Contents): number {
  const rows = Object.values(meta.rows).reduce((sum, count) => sum + count, 0);
  return files.reduce((sum, { size }) => sum + size + PER_ROW, rows * PER_ROW);
}

/** Makes one file of everything stored: written, opened again and compared before it is handed out. */
export async function makeBackup(
  store: Store,
  tools: BackupTools,
): Promise<Done<{ readonly bytes: Uint8Array; readonly manifest: Manifest }>> {
  const { database } = store;
  const codec = tools.codec ?? plainCodec;
  const contents = await readContents(database, codec);
  if (contents === undefined) return { ok: false, text: '还没有保存过任何内容，不用备份。' };
  let manifest: Manifest | undefined;
  const entries = entriesInTurn(
    contents,
    (hash) => fileBytes(database, codec, hash),
    tools.now(),
    (made) => (manifest = made),
  );
  const bytes = await tools.pack(entries, lengthOf(contents));
  const again = await readBackup(bytes, tools);
  if (manifest === undefined || !again.ok || again.broken.length > (manifest.lost?.length ?? 0)) {
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

/** The entries that are not what the manifest says, by name. */
async function wrongEntries(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Set<string>> {
  const wrong = new Set<string>();
  for (const { name, bytes, sha256: hash } of manifest.entries) {
    const file = files.get(name);
    if (file === undefined || file.length !== bytes || (await sha256(file)) !== hash) wrong.add(name);
  }
  return wrong;
}

/** A backup that was checked whole. */
export interface ReadBackup {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Attachments whose bytes are damaged or missing; everything else is good, so they stop no restore. */
  readonly broken: readonly NamedFile[];
}

/** How many names a sentence holds. */
const NAMED = 5;

function namesOf(files: readonly NamedFile[]): string {
  const names = files.slice(0, NAMED).map(({ name }) => `“${name}”`);
  return names.join('、') + (files.length > NAMED ? '等' : '');
}

/** What the secretary is told when a backup was made without attachments whose bytes are gone; undefined when it holds all. */
export function lostText({ lost = [] }: Manifest): string | undefined {
  if (lost.length === 0) return undefined;
  return `有 ${lost.length} 个附件的内容在这台电脑上已损坏（${namesOf(lost)}），没有备份到；其余内容都备份好了。请找到原件，重新添加一次。`;
}

/** What the secretary is told about attachments of a backup that cannot be brought back; undefined when all can. */
export function brokenText(broken: readonly NamedFile[]): string | undefined {
  if (broken.length === 0) return undefined;
  return `这份备份里有 ${broken.length} 个附件的内容已损坏（${namesOf(broken)}），恢复后打不开；其余内容都完整。有别的备份时请先看别的备份。`;
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
    files = await tools.unpack(bytes, isAttachment);
  } catch {
    return { ok: false, text: file + (isArchive ? CUT_SHORT : NO_BACKUP) };
  }
  const manifest = readManifest(files.get(manifestName));
  if (manifest === undefined) return { ok: false, text: file + NO_BACKUP };
  if (manifest.minReader > (tools.schema ?? currentSchema).version || manifest.format > 1) {
    return { ok: false, text: file + NEWER };
  }
  const wrong = await wrongEntries(manifest, files);
  const good = new Map([...files].filter(([one]) => !wrong.has(one)));
  const due = manifest.entries.length + 1 - wrong.size;
  if (![...wrong].every(isAttachment) || good.size !== due) return { ok: false, text: file + CUT_SHORT };
  const hashes = new Set([...wrong].map((one) => one.slice(attachmentName('').length)));
  const damaged = hashes.size === 0 ? [] : fileNames(contentsOf(manifest, good), hashes);
  return { ok: true, manifest, files: good, broken: [...(manifest.lost ?? []), ...damaged] };
}
