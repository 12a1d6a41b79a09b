import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

/** One entry of a code set: stored value, label, other wordings that offices use. */
export type CodeEntry<V extends string> = readonly [value: V, label: string, aliases?: readonly string[]];

/** A closed list of values with their labels. */
export interface CodeSet<V extends string> {
  /** Where the list comes from: a standard's number or the form that uses it. */
  readonly source: string;
  readonly entries: readonly CodeEntry<V>[];
}

/** A stored value of a code set. */
export type CodeOf<S> = S extends CodeSet<infer V> ? V : never;

/** The kind of a choice from a code set; carries the set, for select boxes. */
export interface ChoiceKind<V extends string> extends Kind<V> {
  readonly codes: CodeSet<V>;
}

/** Makes a code set; values, labels and aliases are unique (kept by a test). */
export function codeSet<const V extends string>(
  source: string,
  entries: readonly CodeEntry<V>[],
): CodeSet<V> {
  return { source, entries };
}

/** The label of a stored code; the code itself when it is not in the set. */
export function labelOf<V extends string>(codes: CodeSet<V>, value: V): string {
  return codes.entries.find(([code]) => code === value)?.[1] ?? value;
}

/** A wording as it is compared: without spaces, width and case. */
const plain = (word: string): string => squeeze(halfWidth(word)).toLowerCase();

function wordsOf<V extends string>(codes: CodeSet<V>): Map<string, V> {
  const words = new Map<string, V>();
  for (const [value, label, aliases] of codes.entries) {
    for (const word of [value, label, ...(aliases ?? [])]) words.set(plain(word), value);
  }
  return words;
}

/** The kind itself, for columns that are understood like a field without being one. */
export function choiceKind<V extends string>(codes: CodeSet<V>): ChoiceKind<V> {
  const words = wordsOf(codes);
  const order = new Map(codes.entries.map(([value], i) => [value, i]));
  const show = (value: V): string => labelOf(codes, value);
  return {
    name: 'choice',
    codes,
    read(raw) {
      if (isBlank(raw)) return blank;
      const value = words.get(plain(asText(raw)));
      return value === undefined ? bad(`“${asText(raw)}”不在可选范围内`) : got(value);
    },
    fault: (value) => (typeof value === 'string' && order.has(value as V) ? undefined : '不在可选范围内'),
    show,
    toCell: (value) => ({ value: show(value), format: 'text' }),
    compare: (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    adds: (stored, incoming) => stored !== incoming,
  };
}

/** A choice from a code set; stored as the code, shown as the label. */
export function choice<V extends string, const O extends FieldOptions>(
  label: string,
  codes: CodeSet<V>,
  options?: O,
): Field<V, O extends { readonly required: true } ? true : false> {
  return field(choiceKind(codes), label, options);
}
