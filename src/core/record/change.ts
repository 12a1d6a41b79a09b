import type { RecordName } from './types.ts';

/** Where a change came from; an `export` tells of something let out, an `issuing` of a paper given its number, a `printing` of one printed. */
export type ChangeSource =
  'form' | 'import' | 'undo' | 'handover' | 'setup' | 'sample' | 'export' | 'issuing' | 'printing';

/** Sources of changes that left the office: no button takes them back; an issued paper is opened again with a reason. */
export const lastingSources: ReadonlySet<ChangeSource> = new Set(['export', 'issuing', 'printing']);

/**
 * What a change does to one record: for each field [before, after], `null` standing for "no value".
 * The envelope fields `deleted` and `mergedInto` are written like fields. `base` is the `rev` the writer saw, null for a creation.
 */
export interface Patch {
  readonly type: RecordName;
  readonly record: string;
  readonly base: string | null;
  readonly fields: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** What a caller asks `commit` to write; `commit` adds identity, device and schema. */
export interface ChangeDraft {
  /** One sentence in the office's words: 导入 党员花名册.xlsx, 换人 3号楼楼长. Never holds sealed values. */
  readonly why: string;
  readonly source: ChangeSource;
  readonly by: string;
  /** Scope: id of the office the change belongs to. */
  readonly scope: string | null;
  readonly patches: readonly Patch[];
  /** The change that this one undoes. */
  readonly undoes?: string;
  /** Texts of warnings the user has seen and accepted. */
  readonly accepted?: readonly string[];
}

/** A change as the journal keeps it, without its patches (they are kept in chunks). */
export interface ChangeHead {
  /** UUIDv7 made from max(own clock, last seen + 1 ms): ids sort by cause. */
  readonly id: string;
  readonly device: string;
  /** Counts this device's changes without gaps, from 1. */
  readonly n: number;
  readonly schema: number;
  readonly at: string;
  readonly why: string;
  readonly source: ChangeSource;
  readonly by: string;
  readonly scope: string | null;
  readonly undoes?: string;
  readonly accepted?: readonly string[];
  /** How many records it touches. */
  readonly size: number;
}

/** A whole change: head and patches, at most one patch per record, never empty. */
export interface Change extends ChangeHead {
  readonly patches: readonly Patch[];
}
