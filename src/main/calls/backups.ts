import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isBackupName } from '../../shared/backupName.ts';
import type { BackupFile, FileProblem, Handlers } from '../../shared/ipc.ts';
import type { Desk } from '../desk.ts';
import { askFolder } from '../dialogs.ts';
import { readProblem, writeProblem } from '../fileProblem.ts';
import { readWhole } from '../readWhole.ts';
import { writeTo } from './files.ts';

type BackupCall =
  'backupPlace' | 'chooseBackupPlace' | 'writeBackup' | 'listBackups' | 'readBackup' | 'removeBackup';

/** A Uint8Array of Electron ends here. */
const maxBackupBytes = 2 ** 31 - 1;

/** Automatic backups: files of ours in one folder outside the profile. */
export function backupCalls(desk: Desk): Pick<Handlers, BackupCall> {
  const place = (name: string): string => path.join(desk.backupFolder(), name);
  return {
    backupPlace: () => desk.backupFolder(),
    chooseBackupPlace: () => chooseFolder(desk),
    async writeBackup({ name, bytes }) {
      try {
        await desk.readyBackupFolder();
      } catch (error) {
        return { saved: false, reason: writeProblem(name, error) };
      }
      return writeTo(place(name), bytes);
    },
    listBackups: () => list(desk),
    readBackup: ({ name }) => readWhole(place(name), maxBackupBytes),
    async removeBackup({ name }) {
      try {
        await rm(place(name), { force: true });
        return undefined;
      } catch (error) {
        return { problem: readProblem(name, error) };
      }
    },
  };
}

async function chooseFolder(desk: Desk): Promise<string | FileProblem | undefined> {
  const folder = await askFolder(desk, '选择自动备份放在哪个文件夹', desk.backupFolder());
  if (folder === undefined) return undefined;
  try {
    await desk.chooseBackupFolder(folder);
    return folder;
  } catch (error) {
    return { problem: writeProblem(path.basename(folder), error) };
  }
}

async function list(desk: Desk): Promise<BackupFile[] | FileProblem> {
  try {
    const folder = await desk.readyBackupFolder();
    const names = (await readdir(folder)).filter(isBackupName);
    const files = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(path.join(folder, name));
        return { name, size, modified: mtimeMs };
      }),
    );
    return files.sort((a, b) => b.modified - a.modified);
  } catch (error) {
    return { problem: readProblem(path.basename(desk.backupFolder()), error) };
  }
}
