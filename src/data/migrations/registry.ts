/** A stored record or patch seen by a migration: type and fields by names that may no longer exist. */
export interface Lifted {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One step of the stored shape; a file NNN-what.ts each. */
export interface Migration {
  /** The version it leads to, from the one before. */
  readonly to: number;
  readonly what: string;
  /** A record as the new version stores it; `fields` includes the envelope. */
  record(old: Lifted): Lifted;
  /** The fields of an old patch, each [before, after], as the new version reads them; the journal itself is never rewritten. */
  patch(old: Lifted): Lifted;
}

/** All steps in order; none yet, the first version is the current one. */
export const migrations: readonly Migration[] = [];
