import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind, type Reading } from '../record/kind.ts';
import { addDays, isRealDay } from './day.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const SHAPES = [
  /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/,
  /^(\d{4})[-./年](\d{1,2})月?$/,
  /^(\d{4})年?$/,
  /^(\d{4})(\d\d)(\d\d)$/,
  /^(\d{4})(\d\d)$/,
];

function build(
  year: string,
  month: string | undefined,
  day: string | undefined,
  shown: string,
): Reading<string> {
  const full = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (Number(year) < 1900 || Number(year) > 2100 || !isRealDay(full))
    return bad(`“${shown}”不是真实存在的日期`);
  return got(day === undefined ? (month === undefined ? year : full.slice(0, 7)) : full);
}

const HANZI = '〇一二三四五六七八九';

/** 二〇〇四年七月一日 with its digits in Arabic; any other text as it is. */
function arabicDate(text: string): string {
  const found =
    /^([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?$/.exec(
      text,
    );
  if (found === null) return text;
  const digits = [...(found[1] ?? '')].map((c) => Math.max(HANZI.indexOf(c), 0)).join('');
  const number = (part: string): string => {
    const [tens = '', ones = ''] = part.includes('十') ? part.split('十') : ['〇', part];
    return String((tens === '' ? 1 : HANZI.indexOf(tens)) * 10 + (ones === '' ? 0 : HANZI.indexOf(ones)));
  };
  const month = found[2] === undefined ? '' : `${number(found[2])}月`;
  return `${digits}年${month}${found[3] === undefined ? '' : `${number(found[3])}日`}`;
}

function readText(shown: string): Reading<string> {
  const text = arabicDate(
    squeeze(halfWidth(shown.replace(/[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?Z?$/, '')))
      .replaceAll('。', '.')
      .replace(/[—–]/g, '-')
      .replace(/^['’‘]/, '')
      .replace(/[.-]$/, ''),
  );
  for (const shape of SHAPES) {
    const found = shape.exec(text);
    if (found?.[1] !== undefined) return build(found[1], found[2], found[3], shown);
  }
  return bad(`“${shown}”看不懂是哪一天，请写成 2003-07-01 或 2003-07`);
}

function readNumber(raw: number): Reading<string> {
  const shown = String(raw);
  if (Number.isInteger(raw) && raw >= 10_000 && raw < 80_000) {
    return got(addDays('1899-12-30', raw), `数字 ${shown} 按表格软件的日期序号读出，请核对`);
  }
  const read = readText(shown);
  const october = /^\d{4}\.1$/.test(shown);
  return read.ok && read.value !== undefined && october
    ? got(read.value, `数字 ${shown} 也可能是 10 月，请核对`)
    : read;
}

/** What is wrong with a date as stored, ISO text of any precision. */
function fault(value: unknown): string | undefined {
  const padded = typeof value === 'string' ? value + '-01-01'.slice(value.length === 4 ? 0 : 3) : '';
  const whole = typeof value === 'string' && value.length === 10 ? value : padded;
  return isRealDay(whole) ? undefined : '应当是真实存在的日期';
}

const kind: Kind<string> = {
  name: 'date',
  read(raw) {
    if (isBlank(raw)) return blank;
    return typeof raw === 'number' ? readNumber(raw) : readText(asText(raw));
  },
  fault,
  show: (value) => value,
  toCell: (value) => ({ value, format: 'text' }),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  adds: (stored, incoming) => !stored.startsWith(incoming),
  settle(cells) {
    const isPadded = cells.some((raw) => typeof raw === 'number' && /^\d{4}\.0[1-9]$/.test(String(raw)));
    return (raw) =>
      isPadded && typeof raw === 'number' && /^\d{4}\.1$/.test(String(raw)) ? `${String(raw)}0` : raw;
  },
  agrees: (a, b) => a.startsWith(b) || b.startsWith(a),
};

/** A date at the precision known: `1966`, `1966-02`, `1966-02-11`. */
export function date<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}

const exactKind: Kind<string> = {
  ...kind,
  name: 'day',
  read(raw) {
    const read = kind.read(raw);
    if (!read.ok || read.value === undefined || read.value.length === 10) return read;
    return bad(`“${asText(raw)}”要写到哪一天，如 2026-09-10`);
  },
  fault: (value) =>
    typeof value === 'string' && value.length === 10 ? fault(value) : '应当写到哪一天，如 2026-09-10',
};

/** A day known exactly: `2026-09-10`. */
export function day<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(exactKind, label, options);
}
