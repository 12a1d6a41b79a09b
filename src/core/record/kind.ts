/** What a sheet cell, a pasted cell or an input box delivers before it is understood; days of date cells come as ISO text. */
export type Raw = string | number | boolean | null;

/** What a kind made of a raw cell: a value (or nothing, for a blank), perhaps with a warning, or a problem in words. */
export type Reading<V> =
  | { readonly ok: true; readonly value: V | undefined; readonly warning?: string }
  | { readonly ok: false; readonly problem: string };

/** A cell as a report writes it: `text` cells keep every character (identity numbers, phones, building numbers). */
export interface Cell {
  readonly value: string | number | null;
  readonly format: 'text' | 'number' | 'percent' | 'money';
}

/** A file that a value names: its bytes lie in the store under their SHA-256. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
}

/** A kind of value with all its faces; fields, tables, imports and exports know values only through them. */
export interface Kind<V> {
  /** Name of the kind, the key under which the interface keeps its input component. */
  readonly name: string;
  /** True when a value, once written, is never changed or emptied. */
  readonly once?: true;
  /** Understands a raw cell as offices write it; never repairs by guess what it cannot be sure of. */
  read(raw: Raw): Reading<V>;
  /** The one sentence that is wrong with a stored value, or undefined when it is well formed. */
  fault(value: unknown): string | undefined;
  /** The value as the office reads it on screen and paper. */
  show(value: V): string;
  /** The value as a workbook cell. */
  toCell(value: V): Cell;
  /** Order of two values in a sorted list. */
  compare(a: V, b: V): number;
  /** True when `incoming` says something that `stored` does not say already (not a coarser date of the same day, not an equal text). */
  adds(stored: V, incoming: V): boolean;
  /** True when two readings can be the same fact at different precision (`1966`, `1966-02-11`); equality when absent. */
  agrees?(a: V, b: V): boolean;
  /** Several values that offices write into one cell (`3号楼、4号楼`), each still raw; absent where a cell holds one. */
  split?(raw: Raw): readonly Raw[];
  /** What the other cells of a sheet column settle about one that alone is open (1966.1 beside 1966.02 is October). */
  settle?(cells: readonly Raw[]): (raw: Raw) => Raw;
  /** True when a cell can hardly be anything else (18 digits of an identity number); helps to understand columns with an unknown header. */
  tells?(raw: Raw): boolean;
  /** The files that a value names; a record is written only when their bytes are kept. Absent where values name none. */
  filesIn?(value: V): readonly NamedFile[];
}

/** Any kind, whatever its value; faces are methods, so each `Kind<V>` fits. */
export type AnyKind = Kind<unknown>;

/** The reading of a blank cell. */
export const blank: Reading<never> = { ok: true, value: undefined };

/** A good reading. */
export function got<V>(value: V, warning?: string): Reading<V> {
  return warning === undefined ? { ok: true, value } : { ok: true, value, warning };
}

/** A reading that failed, with the sentence for the secretary. */
export function bad(problem: string): Reading<never> {
  return { ok: false, problem };
}
