import type { FieldMap, ValuesOf } from './field.ts';

/** Something a check found: `refuse` stops the write, `warn` is shown and may be accepted. */
export interface Trouble {
  readonly level: 'refuse' | 'warn';
  readonly field?: string;
  readonly text: string;
}

/** A record type: everything generic code needs to store, show, import, check and back up its records. */
export interface RecordDef<N extends string, F extends FieldMap> {
  readonly name: N;
  /** What the office calls one of these, with its measure word: 人员, 名. */
  readonly label: string;
  readonly measure: string;
  readonly fields: F;
  /** How one record is named in lists, history and messages; holds no sealed field. */
  title(values: ValuesOf<F>): string;
  /** Troubles across the record's own fields. */
  check?(values: ValuesOf<F>): readonly Trouble[];
}

/** Defines a record type; see docs/ARCHITECTURE.md, "add a record type". */
export function defineRecord<const N extends string, const F extends FieldMap>(
  definition: RecordDef<N, F>,
): RecordDef<N, F> {
  return definition;
}
