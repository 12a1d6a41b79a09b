const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

const SHAPE = /^\d{4}-\d\d-\d\d$/;

/** True when `YYYY-MM-DD` names a day that exists. */
export function isRealDay(day: string): boolean {
  if (!SHAPE.test(day)) return false;
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** The day `n` days after `day` (before, when negative), ISO text. */
export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** First and last day that a date of any precision may mean. */
export function span(date: string): readonly [string, string] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  if (date.length === 10) return [date, date];
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return [`${date}-01`, `${date}-${last}`];
}

/** True when `a` is surely before `b`, whatever their precision. */
export function surelyBefore(a: string, b: string): boolean {
  return span(a)[1] < span(b)[0];
}

/** True when the period [start, end] covers `day`; no start means always, no end means still (architecture, "Time is part of the data"). */
export function covers(day: string, start: string | undefined, end: string | undefined): boolean {
  return (start === undefined || span(start)[0] <= day) && (end === undefined || span(end)[1] >= day);
}

/** Full years from a date to a day: an age or years in the Party; undefined when the date is later. */
export function fullYears(from: string, day: string): number | undefined {
  const start = span(from)[0];
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4)) - (day.slice(5) < start.slice(5) ? 1 : 0);
  return years < 0 ? undefined : years;
}

/** A day as papers write it: 2026年9月10日, 1966年2月, 1966年; no zero padding (GB/T 9704-2012, domain.md 1.3). */
export function paperDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
