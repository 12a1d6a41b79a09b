/** What the worker of backups is asked. */
export type BackupAsk =
  | { readonly job: 'make' }
  | { readonly job: 'look'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly job: 'restore'; readonly bytes: Uint8Array }
  | { readonly job: 'undoRestore' };

/** A backup as made: the bytes of its file and how many records they hold. */
export interface MadeBackup {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** What is said about attachments that are not in it, because their bytes are damaged. */
  readonly warning: string | undefined;
}

/** What a backup holds: when it was made, live records by type. */
export interface BackupFound {
  readonly made: string;
  readonly counts: Readonly<Record<string, number>>;
  /** What is said about attachments that cannot be brought back. */
  readonly warning: string | undefined;
}
