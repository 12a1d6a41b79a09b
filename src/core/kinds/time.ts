import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const kind: Kind<string> = {
  name: 'time',
  read(raw) {
    if (isBlank(raw)) return blank;
    const text = squeeze(halfWidth(asText(raw)));
    const found = /^(上午|下午|晚上)?(\d{1,2})(?::|时|点)(半|\d{1,2})?分?$/.exec(text);
    if (found === null) return bad(`“${asText(raw)}”看不懂是几点，请写成 14:30`);
    const [, half, hour = '', minute = '0'] = found;
    const later = (half === '下午' || half === '晚上') && Number(hour) < 12 ? 12 : 0;
    const minutes = minute === '半' ? '30' : minute.padStart(2, '0');
    const value = `${String(Number(hour) + later).padStart(2, '0')}:${minutes}`;
    return CLOCK.test(value) ? got(value) : bad(`“${asText(raw)}”不是真实的钟点`);
  },
  fault: (value) => (typeof value === 'string' && CLOCK.test(value) ? undefined : '应当是钟点，如 14:30'),
  show: (value) => value,
  toCell: (value) => ({ value, format: 'text' }),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  adds: (stored, incoming) => stored !== incoming,
};

/** A time of day of 24 hours: `14:30`. */
export function time<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
