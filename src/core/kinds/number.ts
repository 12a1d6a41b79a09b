import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const NUMBER = /^([+-]?\d+(?:\.\d+)?)(?:户|人|名|栋|幢|个|个单元|处|层)?$/;

const whole: Kind<number> = {
  name: 'number',
  read(raw) {
    if (isBlank(raw)) return blank;
    const found = NUMBER.exec(squeeze(halfWidth(asText(raw))).replace(/(\d),(?=\d{3})/g, '$1'));
    const value = found ? Number(found[1]) : Number.NaN;
    const fault = whole.fault(value);
    return fault === undefined ? got(value) : bad(`“${asText(raw)}”${fault}`);
  },
  fault: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9
      ? undefined
      : '应当是不小于 0 的整数',
  show: (value) => String(value),
  toCell: (value) => ({ value, format: 'number' }),
  compare: (a, b) => a - b,
  adds: (stored, incoming) => stored !== incoming,
};

/** A count: a whole number, not negative. */
export function count<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<number, O extends { readonly required: true } ? true : false> {
  return field(whole, label, options);
}
