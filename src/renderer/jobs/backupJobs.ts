import type { BackupAsk, BackupFound, MadeBackup } from '../workers/backupWords.ts';
import { runWorker, type Follow } from './runWorker.ts';

function run<A>(ask: BackupAsk, follow?: Follow): Promise<A> {
  return runWorker<A>(
    () => new Worker(new URL('../workers/backup.worker.ts', import.meta.url), { type: 'module' }),
    ask,
    follow,
  );
}

/** Makes a backup of everything stored, beside the window. */
export function makeBackupJob(follow?: Follow): Promise<MadeBackup> {
  return run({ job: 'make' }, follow);
}

/** Checks a backup whole and counts what it holds. */
export function lookJob(bytes: Uint8Array, name: string): Promise<BackupFound> {
  return run({ job: 'look', bytes, name });
}

/** Fills a fresh database from a backup, compares, and puts it in use. */
export function restoreJob(bytes: Uint8Array, follow?: Follow): Promise<true> {
  return run({ job: 'restore', bytes }, follow);
}

/** Puts the database back in use that the last restore replaced. */
export function undoRestoreJob(): Promise<true> {
  return run({ job: 'undoRestore' });
}
