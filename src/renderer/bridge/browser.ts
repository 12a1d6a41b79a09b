import { unreadable, writtenWrong } from '../../shared/fileSentences.ts';
import { isBackupName } from '../../shared/backupName.ts';
import type { BackupFile, FileProblem, OpenedFile, Saved } from '../../shared/ipc.ts';
import type { Backups, Bridge, FileGift, FileWish } from './bridge.ts';
import { programVersion } from './programVersion.ts';
import { readFile } from './readFile.ts';

/** The browser edition: chooses with a file field, saves by download, keeps backups in the browser's own store. */
export function browserBridge(): Bridge {
  return {
    edition: 'browser',
    version: programVersion,
    openFile,
    saveFile: (gift) => Promise.resolve(download(gift)),
    backups,
    setUnsaved,
    print,
    pdfAdvice,
    lockWindow,
  };
}

/** Browsers differ in whether the page stands still while the dialog is open; all tell when it is closed. */
function print(): Promise<undefined> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(undefined), { once: true });
    window.print();
  });
}

const pdfAdvice =
  '网页版要存成 PDF，请在打印窗口里把“目标打印机”选成“另存为 PDF”，纸张选 A4，缩放和边距都用“默认”，再点“保存”。';

function openFile(wish: FileWish): Promise<OpenedFile | FileProblem | undefined> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = wish.extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve) => {
    field.addEventListener('cancel', () => resolve(undefined), { once: true });
    field.addEventListener(
      'change',
      () => {
        const file = field.files?.[0];
        resolve(file ? readFile(file, wish.maxBytes) : undefined);
      },
      { once: true },
    );
    field.click();
  });
}

function download(gift: FileGift): Saved {
  const url = URL.createObjectURL(new Blob([gift.bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = url;
  link.download = gift.suggestedName;
  link.click();
  // The browser reads the address some time after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { saved: true, place: '浏览器的下载文件夹' };
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function setUnsaved(unsaved: boolean): void {
  if (unsaved) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}

/** Held for the life of the tab: never released, so that a second tab always sees it. */
function lockWindow(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = navigator.locks.request('jinlin-data', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
    request.catch(reject);
  });
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('backups', { create: true });
}

const backups: Backups = {
  place: () => Promise.resolve('本浏览器内部（清除浏览数据时会一起清除）'),
  async write(name, bytes) {
    if (!isBackupName(name)) throw new Error('not a name of a backup');
    try {
      const file = await (await folder()).getFileHandle(name, { create: true });
      // What is written here takes the place of the old content only at close.
      const stream = await file.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
      const { size } = await file.getFile();
      return size === bytes.length
        ? { saved: true, place: await backups.place() }
        : { saved: false, reason: writtenWrong(name) };
    } catch (error) {
      return { saved: false, reason: noBackup(error) };
    }
  },
  async list() {
    try {
      const files: BackupFile[] = [];
      for await (const [name, handle] of (await folder()).entries()) {
        if (!(handle instanceof FileSystemFileHandle) || !isBackupName(name)) continue;
        const { size, lastModified } = await handle.getFile();
        // A write that was cut short before its first close leaves an empty file.
        if (size > 0) files.push({ name, size, modified: lastModified });
      }
      return files.sort((a, b) => b.modified - a.modified);
    } catch (error) {
      return { problem: noBackup(error) };
    }
  },
  async read(name) {
    try {
      const handle = await (await folder()).getFileHandle(name);
      return await readFile(await handle.getFile(), Number.MAX_SAFE_INTEGER);
    } catch {
      return { problem: unreadable(name) };
    }
  },
  async remove(name) {
    try {
      await (await folder()).removeEntry(name);
      return undefined;
    } catch (error) {
      const already = error instanceof DOMException && error.name === 'NotFoundError';
      return already ? undefined : { problem: noBackup(error) };
    }
  },
};

function noBackup(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return '自动备份没有存上，浏览器的空间已满。软件里的内容都还在；请现在把备份存成文件，并清理磁盘。';
  }
  return '这个浏览器不能在内部存放自动备份。软件里的内容都还在；请经常把备份存成文件，或换用 Edge、Chrome 浏览器。';
}
