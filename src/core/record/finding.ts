import type { RecordName } from './types.ts';

/** A finding of the gate, a check or a rule, in the office's words; names the record it speaks of. */
export interface Finding {
  readonly level: 'refuse' | 'warn';
  readonly text: string;
  readonly type: RecordName;
  readonly record: string;
  readonly field?: string;
  /** Ids of the other records without which it would not stand. */
  readonly also?: readonly string[];
}
