import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind } from '../record/kind.ts';
import { isRealDay } from './day.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ZERO = 48;
const CHECKS = '10X98765432';

/** The check character of 17 body digits, ISO 7064 MOD 11-2 (GB 11643, domain.md 2.6). */
export function checkCharacter(body: string): string {
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += weight * (body.charCodeAt(i) - ZERO);
  return CHECKS.charAt(sum % 11);
}

/** Birth day inside an identity number as ISO text, or undefined for a number that has none. */
export function birthDayOf(idNumber: string): string | undefined {
  if (idNumber.length !== 18 || !/^\d{14}/.test(idNumber)) return undefined;
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
}

/** Sex inside an identity number as GB/T 2261.1 code: odd sequence male, even female. */
export function genderOf(idNumber: string): '1' | '2' | undefined {
  if (idNumber.length !== 18) return undefined;
  return Number(idNumber[16]) % 2 === 1 ? '1' : '2';
}

function fault(value: unknown): string | undefined {
  if (typeof value !== 'string') return '应当是文字';
  if (/^\d{15}$/.test(value)) return undefined;
  if (!/^\d{17}[\dX]$/.test(value)) return `身份证号应当是 18 位，这里是 ${value.length} 位`;
  const day = birthDayOf(value);
  if (day === undefined || !isRealDay(day)) return '身份证号里的出生日期不存在';
  return checkCharacter(value) === value[17] ? undefined : '身份证号最后一位校验不对，请核对原件';
}

const kind: Kind<string> = {
  name: 'idNumber',
  read(raw) {
    if (isBlank(raw)) return blank;
    if (typeof raw === 'number' && Math.abs(raw) >= 1e15) {
      return bad('身份证号被表格软件当成数字，第 15 位以后已经丢失，请按原件重新填写');
    }
    const value = squeeze(halfWidth(asText(raw)))
      .replace(/^['’‘`]/, '')
      .toUpperCase();
    if (/^\d{3,6}\*{4,}[\dX*]*$/.test(value)) {
      return { ok: true, value: undefined, warning: '身份证号被遮住了一部分，没有读入' };
    }
    if (/E\+/.test(value)) return bad('身份证号被表格软件改成了科学计数，已经不完整，请按原件重新填写');
    const wrong = fault(value);
    if (wrong !== undefined) return bad(wrong);
    return value.length === 15 ? got(value, '15 位旧身份证号，请补成 18 位') : got(value);
  },
  fault,
  show: (value) => value,
  toCell: (value) => ({ value, format: 'text' }),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  tells: (raw) => /^\d{17}[\dX]$/.test(squeeze(halfWidth(asText(raw))).toUpperCase()),
  adds: (stored, incoming) => stored !== incoming,
};

/** How much of an identity number a sheet shows; masked by default (domain.md 2.6). */
export type IdDisplay = 'full' | 'masked' | 'lastFour' | 'omitted';

/** The identity number as a sheet may show it. */
export function displayId(value: string, display: IdDisplay): string {
  if (display === 'full') return value;
  if (display === 'lastFour') return value.slice(-4);
  if (display === 'omitted') return '';
  return `${value.slice(0, 6)}${'*'.repeat(Math.max(value.length - 10, 0))}${value.slice(-4)}`;
}

/** A citizen's identity number; sealed. */
export function idNumber<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(kind, label, { ...options, sealed: true } as unknown as O);
}
