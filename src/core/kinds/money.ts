import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind, type Reading } from '../record/kind.ts';
import { asText, halfWidth, isBlank, squeeze } from './wording.ts';

const AMOUNT = /^(?:人民币|[¥￥]|rmb)?(\d{1,13})(?:\.(\d+))?(亿|万|千)?(?:元整|元|块)?$/i;

/** Decimal places that a unit word moves the point, beside the two of 角 and 分. */
const SHIFT: Readonly<Record<string, number>> = { 亿: 8, 万: 4, 千: 3 };

/** Below this many fen (100 yuan) a bare number may well be meant in 万元. */
const SMALL = 10_000;

/** The largest amount, in fen: 100 亿元. */
const LARGEST = 1e12;

function readText(shown: string): Reading<number> {
  const text = squeeze(halfWidth(shown))
    .replaceAll('，', ',')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const found = AMOUNT.exec(text);
  if (found?.[1] === undefined) return bad(`“${shown}”看不懂是多少钱，请写成 12000、12,000.00 或 1.2万元`);
  const places = 2 + (SHIFT[found[3] ?? ''] ?? 0);
  const part = (found[2] ?? '').replace(/0+$/, '');
  if (part.length > places) return bad(`“${shown}”写到了分以下，请改到分为止`);
  const fen = Number(found[1] + part.padEnd(places, '0'));
  const fault = kind.fault(fen);
  if (fault !== undefined) return bad(`“${shown}”${fault}`);
  const isBare = !/[元块万亿千¥￥]/.test(text);
  return isBare && fen > 0 && fen < SMALL
    ? got(fen, `按 ${kind.show(fen)} 元读入；表里若以万元为单位，请改正`)
    : got(fen);
}

/** Yuan with thousands apart and two decimals: 12,000.00. */
function shown(fen: number): string {
  const [yuan = '0', cents = '00'] = (fen / 100).toFixed(2).split('.');
  return `${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

const kind: Kind<number> = {
  name: 'money',
  read(raw) {
    if (isBlank(raw)) return blank;
    // A cell that was computed carries the dust of binary fractions: 0.30000000000000004.
    return readText(typeof raw === 'number' ? String(Number(raw.toFixed(6))) : asText(raw));
  },
  fault: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST
      ? undefined
      : '应当是不小于 0 的金额',
  show: shown,
  toCell: (value) => ({ value: value / 100, format: 'money' }),
  compare: (a, b) => a - b,
  adds: (stored, incoming) => stored !== incoming,
};

/** An amount of money: stored in whole fen, shown in yuan with two decimals. */
export function money<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<number, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
