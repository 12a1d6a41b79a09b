import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const ONE = /^(?:1\d{10}|0\d{9,11}|\d{7,8})$/;
const BETWEEN = /[、,;/]/;

function digits(text: string): string {
  return squeeze(halfWidth(text))
    .replace(/\([^()\d]*\)/g, '')
    .replace(/[-—–()+'’]/g, '')
    .replace(/^86(?=1\d{10}$)/, '');
}

const kind: Kind<string> = {
  name: 'phone',
  read(raw) {
    if (isBlank(raw)) return blank;
    const parts = halfWidth(asText(raw))
      .replaceAll('；', ';')
      .split(BETWEEN)
      .map(digits)
      .filter((part) => part !== '');
    const value = parts.join('、');
    const fault = kind.fault(value);
    return fault === undefined ? got(value) : bad(`“${asText(raw)}”${fault}`);
  },
  fault: (value) =>
    typeof value === 'string' && value.split('、').every((part) => ONE.test(part))
      ? undefined
      : '不是完整的电话号码（手机 11 位，固话带区号）',
  show: (value) => value,
  toCell: (value) => ({ value, format: 'text' }),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  tells: (raw) => /^1[3-9]\d{9}$/.test(digits(asText(raw))),
  adds: (stored, incoming) => {
    const known = stored.split('、');
    return incoming.split('、').some((part) => !known.includes(part));
  },
  split: (raw) => asText(raw).split('、'),
};

/** A telephone number as digits; several are kept side by side with 、. */
export function phone<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
