import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, type Kind } from '../record/kind.ts';
import { isBlank } from './wording.ts';

/** Characters; a paper of some hundred pages fits. */
const LONGEST = 2_000_000;

const kind: Kind<string> = {
  name: 'frozen',
  once: true,
  read: (raw) => (isBlank(raw) ? blank : bad('印发的文稿不能从表格里读入')),
  fault: (value) =>
    typeof value === 'string' && value !== '' && value.length <= LONGEST ? undefined : '应当是印发时的文稿',
  show: () => '已存文稿',
  toCell: () => ({ value: '已存文稿', format: 'text' }),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  adds: () => false,
};

/** A paper as it was issued, word for word (JSON of its `PaperModel`); written once, never edited by hand. */
export function frozen<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
