import { migrations, type Migration } from './migrations/registry.ts';

/** What a program can read and write. */
export interface Schema {
  /** Version of the shape in which this program stores records. */
  readonly version: number;
  /** The oldest version that may still open what this program writes. */
  readonly minReader: number;
  readonly migrations: readonly Migration[];
}

/** The shape of this program's data. */
export const currentSchema: Schema = { version: 1, minReader: 1, migrations };
