import type { BackupFile } from '../../shared/ipc.ts';
import type { Follow } from '../jobs/runWorker.ts';

/** What became of an automatic backup: written, perhaps with a warning, or the sentence that says why not and what it means. */
export type BackupResult =
  | { readonly ok: true; readonly warning?: string | undefined }
  | { readonly ok: false; readonly text: string };

/** How many records of a kind: 人员 1,204 名. */
export interface KindCount {
  readonly label: string;
  readonly measure: string;
  readonly count: number;
}

/** What a backup file holds, before anything is done with it. */
export interface BackupLook {
  /** When it was made, ISO time. */
  readonly made: string;
  readonly counts: readonly KindCount[];
  /** What is said about attachments that cannot be brought back. */
  readonly warning: string | undefined;
}

/** What became of looking into a backup, or of a restore: done, or the sentence that says why not. */
export type Attempt<A> =
  { readonly ok: true; readonly value: A } | { readonly ok: false; readonly text: string };

/** Makes, keeps and brings back backups, whether or not the data could be opened. */
export interface BackupKeeper {
  /** Hands the user one file with everything; undefined when they changed their mind. */
  toFile(follow?: Follow): Promise<Attempt<string> | undefined>;
  /** An automatic backup with its occasion in the name (每日, 导入前); old ones are thinned out. */
  automatic(occasion: string): Promise<BackupResult>;
  /** The automatic backups, newest first. */
  list(): Promise<Attempt<readonly BackupFile[]>>;
  /** One automatic backup, read whole. */
  read(name: string): Promise<Attempt<Uint8Array>>;
  /** Lets the user choose a backup file; undefined when they changed their mind. */
  choose(): Promise<Attempt<{ readonly name: string; readonly bytes: Uint8Array }> | undefined>;
  /** Opens a backup, checks it whole and counts what it holds. */
  look(bytes: Uint8Array, name: string): Promise<Attempt<BackupLook>>;
  /** Counts what the program holds now. */
  now(): readonly KindCount[];
  /** Puts a backup in the place of the data in use, which stay aside; the program then opens anew. */
  restore(bytes: Uint8Array, follow?: Follow): Promise<Attempt<true>>;
  /** Puts the data back that were in use before the last restore. */
  undoRestore(): Promise<Attempt<true>>;
}
