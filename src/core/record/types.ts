import type { Records } from '../records/registry.ts';
import type { AnyField, Id, LinkField, ValuesOf } from './field.ts';

/** The name of a record type. */
export type RecordName = keyof Records;

/** The fields of record type N. */
export type FieldsOf<N extends RecordName> = Records[N]['fields'];

/** The values of a record of type N, without its envelope. */
export type Values<N extends RecordName> = ValuesOf<FieldsOf<N>>;

/** What every stored record carries beside its fields; `rev` is the id of the change that last wrote it. */
export interface Envelope<N extends RecordName = RecordName> {
  readonly id: Id<N>;
  readonly rev: string;
  readonly deleted: boolean;
  readonly mergedInto: Id<N> | null;
}

/** A record as stored and kept in the working set. */
export type Stored<N extends RecordName> = Envelope<N> & Values<N>;

/** A stored record seen by generic code: envelope plus fields by name. */
export type AnyStored = Envelope & { readonly [field: string]: unknown };

/** The names of the fields of N that link to other records. */
export type LinkName<N extends RecordName> = {
  [K in keyof FieldsOf<N>]: FieldsOf<N>[K] extends LinkField ? K : never;
}[keyof FieldsOf<N>] &
  string;

/** A record type seen by generic code. */
export interface AnyRecordDef {
  readonly name: RecordName;
  readonly label: string;
  readonly measure: string;
  readonly fields: Readonly<Record<string, AnyField>>;
  title(values: never): string;
  check?(values: never): readonly { level: 'refuse' | 'warn'; field?: string; text: string }[];
}

/** Walks only the path given: itself when each segment exists, else the nearest completions. */
export type Path<N extends RecordName, P extends string> = P extends `${infer H}.${infer T}`
  ? H extends LinkName<N>
    ? FieldsOf<N>[H] extends LinkField<infer M>
      ? M extends RecordName
        ? `${H}.${Path<M, T>}`
        : never
      : never
    : `${LinkName<N>}.…`
  : P extends keyof FieldsOf<N>
    ? P
    : Extract<keyof FieldsOf<N>, string>;
