import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import type { RecordName } from '../record/types.ts';

/** The records that a change touches, by type. */
export type Touched = ReadonlyMap<RecordName, ReadonlySet<string>>;

/** A law across records. */
export interface Rule {
  readonly name: string;
  /** The law in one sentence, as the office would say it. */
  readonly sentence: string;
  /** What stands violated: around the touched records, or, without them, everywhere. */
  check(data: Data, touched?: Touched): readonly Finding[];
}
