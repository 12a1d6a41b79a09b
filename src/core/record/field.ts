import type { Kind } from './kind.ts';

/** What a definition says about a field beside its kind and label. */
export interface FieldOptions {
  /** Records without this field are refused. */
  readonly required?: boolean;
  /** Sensitive (identity number): masked on screen, never in `why`, file names or logs; domain.md 8.2. */
  readonly sealed?: boolean;
  /** Written once (the number of an issued paper): no commit changes or empties it afterwards. */
  readonly fixed?: boolean;
  /** Header wordings, beside the label, under which offices keep this field. */
  readonly aliases?: readonly string[];
  /** One short sentence of help shown under the input. */
  readonly hint?: string;
}

/** One field of a record type: its kind of value, its label, and whether a record may lack it. */
export interface Field<V = unknown, R extends boolean = boolean> {
  readonly kind: Kind<V>;
  readonly label: string;
  readonly required: R;
  readonly sealed: boolean;
  readonly fixed: boolean;
  readonly aliases: readonly string[];
  readonly hint: string | undefined;
}

/** A field that links to one record of another type; `target` names the type. */
export interface LinkField<N extends string = string, R extends boolean = boolean> extends Field<Id<N>, R> {
  readonly target: N;
}

/** The id of a record of type N. */
export type Id<N extends string> = string & { readonly __record: N };

/** Any field of any value. */
export type AnyField = Field;

/** The fields of a record type by name. */
export type FieldMap = Readonly<Record<string, AnyField>>;

type ValueOf<F> = F extends Field<infer V> ? V : never;
type RequiredKeys<F> = { [K in keyof F]: F[K] extends Field<unknown, true> ? K : never }[keyof F];

/** The values of a set of fields: required ones always there, the others absent when unknown. */
export type ValuesOf<F> = {
  readonly [K in keyof F as K extends RequiredKeys<F> ? K : never]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as K extends RequiredKeys<F> ? never : K]?: ValueOf<F[K]>;
};

/** Makes a field of a kind; used by the small constructors in kinds/. */
export function field<V, const O extends FieldOptions>(
  kind: Kind<V>,
  label: string,
  options?: O,
): Field<V, O extends { readonly required: true } ? true : false> {
  return {
    kind,
    label,
    required: (options?.required === true) as O extends { readonly required: true } ? true : false,
    sealed: options?.sealed === true,
    fixed: options?.fixed === true || kind.once === true,
    aliases: options?.aliases ?? [],
    hint: options?.hint,
  };
}

/** True when the field is a link to another record. */
export function isLink(candidate: AnyField | Field): candidate is LinkField & AnyField {
  return 'target' in candidate;
}
