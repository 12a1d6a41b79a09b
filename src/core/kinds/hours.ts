import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const HOURS = /^(\d+(?:\.\d+)?)(?:个)?(?:小时|时|h|hours?)?$/i;
const HALF = /^(?:(\d+)个?(?:小时)?)?半(?:个)?(?:小时)?$/;
const MINUTES = /^(\d+)(?:分钟|分)$/;

function hoursIn(text: string): number {
  const minutes = MINUTES.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes) / 60;
  const half = HALF.exec(text.replace('个半小时', '半'));
  if (half !== null) return Number(half[1] ?? 0) + 0.5;
  return Number(HOURS.exec(text)?.[1] ?? Number.NaN);
}

const kind: Kind<number> = {
  name: 'hours',
  read(raw) {
    if (isBlank(raw)) return blank;
    const value = hoursIn(squeeze(halfWidth(asText(raw))));
    const fault = kind.fault(value);
    return fault === undefined ? got(value) : bad(`“${asText(raw)}”${fault}`);
  },
  fault: (value) =>
    typeof value === 'number' && Number.isInteger(value * 2) && value >= 0 && value <= 100_000
      ? undefined
      : '应当是小时数，最小半小时，如 1.5',
  show: (value) => String(value),
  toCell: (value) => ({ value, format: 'number' }),
  compare: (a, b) => a - b,
  adds: (stored, incoming) => stored !== incoming,
};

/** Hours of service in steps of half an hour (domain.md 6). */
export function hours<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<number, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
