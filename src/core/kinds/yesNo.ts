import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, isBlank, squeeze } from './wording.ts';

const YES = new Set(['是', '有', '√', '✓', '✔', 'y', 'yes', 'true', '1', '对']);
const NO = new Set(['否', '不是', '没有', '×', '✗', 'n', 'no', 'false', '0', '非']);

const kind: Kind<boolean> = {
  name: 'yesNo',
  read(raw) {
    if (isBlank(raw)) return blank;
    const word = squeeze(asText(raw)).toLowerCase();
    const [, first, more] = /^(是|否|有|没有)[，,、：:（(](.+)$/.exec(word) ?? [];
    if (first !== undefined && more !== undefined) {
      return got(YES.has(first), `只读了“${first}”，后面的“${more.replace(/[）)]$/, '')}”没有读入`);
    }
    if (YES.has(word)) return got(true);
    return NO.has(word) ? got(false) : bad(`“${asText(raw)}”看不出是“是”还是“否”`);
  },
  fault: (value) => (typeof value === 'boolean' ? undefined : '应当是“是”或“否”'),
  show: (value) => (value ? '是' : '否'),
  toCell: (value) => ({ value: value ? '是' : '否', format: 'text' }),
  compare: (a, b) => Number(a) - Number(b),
  adds: (stored, incoming) => stored !== incoming,
};

/** Yes or no. */
export function yesNo<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<boolean, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
