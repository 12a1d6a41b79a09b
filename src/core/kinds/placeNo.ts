import { field, type Field, type FieldOptions } from '../record/field.ts';
import { bad, blank, got, type Kind, type Raw } from '../record/kind.ts';
import { asText, compareText, halfWidth, isBlank, squeeze } from './wording.ts';

const SUFFIX = /(?:号楼|栋楼|幢楼|单元楼|号|栋|幢|座|楼|#|单元|门)+$/;
const RANGE =
  /^第?(\d{1,3})(?:(?:号楼|栋楼?|幢楼?|#楼?|号|单元)?[至到~～]|(?:号楼|栋楼?|幢楼?|#楼?|号|单元)-)第?(\d{1,3})(?:号楼|栋|幢|#|号|座|单元|楼)*$/;
const NUMERALS = '零一二三四五六七八九十';

function isFraction(raw: Raw): boolean {
  return typeof raw === 'number' && !Number.isInteger(raw);
}

function arabic(text: string): string {
  if (!/^[一二三四五六七八九十]{1,3}$/.test(text)) return text;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  const value =
    (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones ?? ''));
  return String(value);
}

/** `1至3号楼`, `1~3#` and `1号楼-3号楼` are three buildings; `12-1` is one, because buildings are numbered so. */
function range(text: string): readonly string[] {
  const found = RANGE.exec(squeeze(halfWidth(text)).replace(/[—–－]/g, '-'));
  const [from, to] = [Number(found?.[1]), Number(found?.[2])];
  if (!(from < to && to - from < 100)) return [text];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

const kind: Kind<string> = {
  name: 'placeNo',
  read(raw) {
    if (isBlank(raw)) return blank;
    if (/^\d{4}-\d\d-\d\d$/.test(asText(raw)) || isFraction(raw)) {
      return bad(`“${asText(raw)}”可能是被表格软件改成日期或小数的楼号，请按原样重新填写`);
    }
    const text = squeeze(halfWidth(asText(raw)))
      .replace(/[—–－]/g, '-')
      .replace(/^第/, '')
      .replace(SUFFIX, '');
    const value = arabic(text)
      .replace(/^0+(?=\d)/, '')
      .toUpperCase();
    const fault = kind.fault(value);
    return fault === undefined ? got(value) : bad(`“${asText(raw)}”${fault}`);
  },
  fault: (value) =>
    typeof value === 'string' && value !== '' && value.length <= 12
      ? undefined
      : '不像楼号或单元号（如 3、12-1、A3）',
  show: (value) => value,
  toCell: (value) => ({ value, format: 'text' }),
  compare: compareText,
  split(raw) {
    if (typeof raw !== 'string' || isBlank(raw)) return [raw];
    const parts = raw.split(/[、，,;；/／\n]|和|及/).filter((part) => part.trim() !== '');
    return parts.flatMap(range);
  },
  adds: (stored, incoming) => stored !== incoming,
};

/** The number of a building or buildingUnit, bare text (`3`, `12-1`, `A3`), in natural order. */
export function placeNo<const O extends FieldOptions>(
  label: string,
  options?: O,
): Field<string, O extends { readonly required: true } ? true : false> {
  return field(kind, label, options);
}
