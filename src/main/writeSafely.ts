import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What was read back differs from what was written. */
export class WrittenWrong extends Error {}

/**
 * Writes a file so that a reader sees the old one or the whole new one, never a part:
 * beside it first, flushed to the disk, read back and compared, then renamed over it.
 */
export async function writeSafely(target: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await readFile(beside)).equals(bytes)) throw new WrittenWrong(target);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
}

/** Makes the new name durable as well; Windows does so by itself and refuses to open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Some network folders cannot be flushed; the file itself already is.
  }
}
