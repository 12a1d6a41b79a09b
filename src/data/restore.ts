import { randomId } from '../core/record/ids.ts';
import { type BackupTools, type Done, type ReadBackup, readBackup } from './backup.ts';
import { attachmentName, contentsOf, entriesOf, isAttachment, listed, type Manifest } from './backupFiles.ts';
import { type Codec, plainCodec } from './codec.ts';
import { type Contents, fillDatabase, fillFiles, liveCounts, readContents } from './contents.ts';
import { encodeBytes, fileBytes } from './keptFiles.ts';
import { type Body, type Database, type Store, StoreTrouble } from './store.ts';

/** Live records per type before and after another database was put in use; no `before` when it could not be read. */
export interface Switched {
  readonly before: Readonly<Record<string, number>> | undefined;
  readonly after: Readonly<Record<string, number>>;
}

const DIFFERENT =
  '恢复出来的内容与备份核对不一致，没有采用；现有数据没有变化。请再试一次，仍不行请换一份备份。';

async function countsIn(database: Database, codec: Codec): Promise<Switched['before']> {
  try {
    const contents = await readContents(database, codec);
    return contents === undefined ? {} : liveCounts(contents);
  } catch {
    return undefined;
  }
}

/** Compares what was filled in with what the backup says: the same files with the same hashes come out of it. */
async function holdsAll(
  database: Database,
  codec: Codec,
  manifest: Manifest,
  due: Contents,
): Promise<boolean> {
  const contents = await readContents(database, codec);
  if (contents === undefined || contents.files.length !== due.files.length) return false;
  for (const { sha256 } of due.files) {
    if ((await fileBytes(database, codec, sha256)) === undefined) return false;
  }
  const entries = manifest.entries.filter(({ name }) => !isAttachment(name));
  const hashes = new Map<string, string>();
  for (const entry of entriesOf(contents)) hashes.set(entry.name, (await listed(entry)).sha256);
  return hashes.size === entries.length && entries.every(({ name, sha256 }) => hashes.get(name) === sha256);
}

/** Fills everything of a checked backup into a fresh database and compares it. */
async function fill(
  fresh: Database,
  codec: Codec,
  { manifest, files }: ReadBackup,
  onProgress: (done: number) => void,
): Promise<boolean> {
  const contents = contentsOf(manifest, files);
  const share = contents.files.length === 0 ? 0 : 0.5;
  const bodyOf = async (hash: string): Promise<Body | undefined> => {
    const bytes = files.get(attachmentName(hash));
    return bytes === undefined ? undefined : encodeBytes(codec, bytes);
  };
  await fillFiles(fresh, contents, bodyOf, (done) => onProgress(done * share));
  await fillDatabase(fresh, codec, contents, (done) => onProgress(share + done * (0.8 - share)));
  return holdsAll(fresh, codec, manifest, contents);
}

/**
 * Puts a backup in the place of the data in use: a fresh database is filled and compared, then the pointer is switched.
 * The data used until now stay beside it; open the workspace anew afterwards.
 */
export async function restoreBackup(
  store: Store,
  bytes: Uint8Array,
  tools: BackupTools,
  onProgress: (done: number) => void = () => undefined,
): Promise<Done<Switched & Pick<ReadBackup, 'manifest' | 'broken'>>> {
  const codec = tools.codec ?? plainCodec;
  const read = await readBackup(bytes, tools);
  if (!read.ok) return read;
  const { manifest, broken } = read;
  try {
    const before = await countsIn(store.database, codec);
    const fresh = await store.fresh();
    if (!(await fill(fresh, codec, read, onProgress))) return { ok: false, text: DIFFERENT };
    await store.switchTo({
      name: fresh.name,
      device: randomId(),
      since: tools.now().toISOString(),
      previous: { name: store.pointer.name, device: store.pointer.device },
    });
    onProgress(1);
    return { ok: true, before, after: manifest.counts, manifest, broken };
  } catch (error) {
    if (error instanceof StoreTrouble) return { ok: false, text: `没有恢复。${error.message}` };
    throw error;
  }
}

/** Puts the data back in use that the last restore replaced; what was used until now stays beside them in turn. */
export async function undoRestore(
  store: Store,
  tools: Pick<BackupTools, 'now' | 'codec'>,
): Promise<Done<Switched>> {
  const codec = tools.codec ?? plainCodec;
  const { previous, name, device } = store.pointer;
  if (previous === undefined) return { ok: false, text: '没有可以撤销的恢复；现有数据没有变化。' };
  const before = await countsIn(store.database, codec);
  try {
    await store.switchTo({
      ...previous,
      since: tools.now().toISOString(),
      previous: { name, device },
    });
  } catch (error) {
    if (error instanceof StoreTrouble) return { ok: false, text: `没有撤销恢复。${error.message}` };
    throw error;
  }
  return { ok: true, before, after: (await countsIn(store.database, codec)) ?? {} };
}
