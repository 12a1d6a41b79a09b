import type { Raw } from '../core/record/kind.ts';

/** What a number format says about the cells that use it. */
export interface NumberFormat {
  /** Parts of a date that it shows; all false for a plain number. */
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  /** Digits before and after the point that it always shows: `0.00` is 1 and 2, `00000` is 5 and 0. */
  readonly whole: number;
  readonly decimals: number;
}

/** A cell without any format. */
export const GENERAL: NumberFormat = {
  year: false,
  month: false,
  day: false,
  time: false,
  whole: 0,
  decimals: 0,
};

/** Built-in formats of dates with their codes in Chinese Excel and WPS (ECMA-376 part 1, 18.8.30, zh-cn). */
const BUILT_IN: Readonly<Record<number, string>> = {
  2: '0.00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Understands a number format by its code or, without one, by its built-in number. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const first = (code ?? BUILT_IN[id] ?? '').split(';')[0] ?? '';
  const bare = first
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/General|G\/通用格式|AM\/PM|A\/P|上午\/下午/gi, '');
  const day = /d/i.test(bare);
  const year = /[ye]/i.test(bare) && !/[0#?]/.test(bare);
  const time = /[hs]/i.test(bare);
  const month = /m/i.test(bare) && (year || day || !time);
  const digits = /^(0+)(?:\.(0+))?$/.exec(bare.trim());
  return { year, month, day, time, whole: digits?.[1]?.length ?? 0, decimals: digits?.[2]?.length ?? 0 };
}

const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_466;

/** Seconds of a serial's fraction as hh:mm. */
function clock(fraction: number): string {
  const minutes = Math.floor(fraction * 1440 + 1 / 120);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A date serial as ISO text at the precision its cell shows, through UTC; a month cell that stores the first of the month is that month. */
function dateShown(serial: number, format: NumberFormat, from1904: boolean): Raw {
  if (serial < 0 || serial >= LAST_SERIAL) return serial;
  const whole = Math.floor(serial);
  const timed = format.time ? clock(serial - whole) : '';
  if (!format.year && !format.month && !format.day) return serial < 1 ? timed : serial;
  const days = from1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  const iso = new Date((days - 25_569) * DAY_MS).toISOString().slice(0, 10);
  if (timed !== '' && timed !== '00:00') return `${iso} ${timed}`;
  if (format.day || !iso.endsWith('-01')) return iso;
  return format.month || !iso.endsWith('-01-01') ? iso.slice(0, 7) : iso.slice(0, 4);
}

/**
 * A number cell as the office sees it: dates as ISO text, `2003.1` under `0.00` as 2003.10, `631` under `0000` as 0631; otherwise the number.
 * More than 15 digits stay a number, so that the damage of an identity number shows.
 */
export function numberShown(stored: number, format: NumberFormat, from1904: boolean): Raw {
  if (format.year || format.month || format.day || format.time) return dateShown(stored, format, from1904);
  const value = Math.abs(stored) < 1e15 ? Number(stored.toPrecision(15)) : stored;
  if (Number.isInteger(value)) {
    const digits = String(value);
    return value >= 0 && format.decimals === 0 && digits.length < format.whole
      ? digits.padStart(format.whole, '0')
      : value;
  }
  const shown = format.decimals > 0 ? value.toFixed(Math.min(format.decimals, 15)) : '';
  return shown !== '' && shown !== String(value) && Number(shown) === value ? shown : value;
}
