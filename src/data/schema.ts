import { migrations, type Migration } from './migrations/registry.ts';

/** What a program can read and write. */
export interface Schema {
  /** Version of the shape in which this program stores records. */
  readonly version: number;
  /** The oldest version that may still open what this program writes. */
  readonly minReader: number;
  readonly migrations: readonly Migration[];
}

/**
 * The shape of this program's data. Version 2 keeps meetings, papers and the bytes of files; an older program would back up
 * without them, so it may not open such data. No record of version 1 changed, so there is nothing to lift.
 */
export const currentSchema: Schema = { version: 2, minReader: 2, migrations };
