import { randomId } from '../core/record/ids.ts';
import { type BackupTools, type Done, readBackup } from './backup.ts';
import { contentsOf, entriesOf, listingOf, type Manifest } from './backupFiles.ts';
import { type Codec, plainCodec } from './codec.ts';
import { fillDatabase, liveCounts, readContents } from './contents.ts';
import { type Database, type Store, StoreTrouble } from './store.ts';

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
async function holdsAll(database: Database, codec: Codec, manifest: Manifest): Promise<boolean> {
  const contents = await readContents(database, codec);
  if (contents === undefined) return false;
  const hashes = new Map((await listingOf(entriesOf(contents))).map(({ name, sha256 }) => [name, sha256]));
  const { entries } = manifest;
  return hashes.size === entries.length && entries.every(({ name, sha256 }) => hashes.get(name) === sha256);
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
): Promise<Done<Switched & { readonly manifest: Manifest }>> {
  const codec = tools.codec ?? plainCodec;
  const read = await readBackup(bytes, tools);
  if (!read.ok) return read;
  const { manifest, files } = read;
  try {
    const before = await countsIn(store.database, codec);
    const fresh = await store.fresh();
    await fillDatabase(fresh, codec, contentsOf(manifest, files), (done) => onProgress(done * 0.8));
    if (!(await holdsAll(fresh, codec, manifest))) return { ok: false, text: DIFFERENT };
    await store.switchTo({
      name: fresh.name,
      device: randomId(),
      since: tools.now().toISOString(),
      previous: { name: store.pointer.name, device: store.pointer.device },
    });
    onProgress(1);
    return { ok: true, before, after: manifest.counts, manifest };
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
