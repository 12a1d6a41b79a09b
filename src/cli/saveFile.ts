import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandTrouble } from './commandTrouble.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function reasonOf(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return '那个文件夹不存在，请先建好文件夹';
  if (code === 'ENOSPC' || code === 'EDQUOT') return '磁盘已满，请清理磁盘或换一个盘';
  if (code === 'EISDIR') return '那里已有一个同名的文件夹，请换一个文件名';
  if (code === 'EROFS') return '那个盘只能读、不能写，请换一个盘';
  if (['EACCES', 'EPERM', 'EBUSY', 'ETXTBSY'].includes(code)) {
    return '文件可能正被别的程序（如 WPS、Excel）打开着，或者文件夹不允许写入，请关闭它或换一个文件夹';
  }
  return '磁盘可能出了问题，请换一个文件夹或换一个盘';
}

/** Writes a file beside its target and renames it, so that nobody ever sees half of one; a sentence where that fails. */
export async function saveFile(target: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    const there = await stat(target).catch(() => undefined);
    if (there?.isDirectory() === true) throw Object.assign(new Error(target), { code: 'EISDIR' });
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new CommandTrouble(`「${path.basename(target)}」没有存上：${reasonOf(codeOf(error))}。`);
  }
}

/** Makes sure that a folder is there to write into. */
export async function needFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new CommandTrouble(`文件夹「${folder}」建不了，请换一个地方。`);
  }
}
