import type { Records } from '../records/registry.ts';
import { field, type FieldOptions, type Id, type LinkField } from '../record/field.ts';
import { bad, type Kind } from '../record/kind.ts';

const kind: Kind<string> = {
  name: 'link',
  read: () => bad('请从列表里选择'),
  fault: (value) => (typeof value === 'string' && value !== '' ? undefined : '应当指向一条记录'),
  show: () => '',
  toCell: () => ({ value: null, format: 'text' }),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  adds: (stored, incoming) => stored !== incoming,
};

/** A link to one record of another type; shown through the target's title. */
export function link<const N extends keyof Records & string, const O extends FieldOptions>(
  target: N,
  label: string,
  options?: O,
): LinkField<N, O extends { readonly required: true } ? true : false> {
  return { ...field(kind as unknown as Kind<Id<N>>, label, options), target };
}
