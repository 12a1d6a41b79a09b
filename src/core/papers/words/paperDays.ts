import { paperDate } from '../../kinds/day.ts';

const WEEKDAYS = '日一二三四五六';

/** Month and day without zero padding: 9月10日. */
export function monthDay(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** A day as a text of a known year names it: 9月25日 within that year, 2027年1月15日 outside it. */
export function dayWithin(day: string, year: string): string {
  return day.startsWith(year) ? monthDay(day) : paperDate(day);
}

/** The day of the week: 星期四. */
function weekday(day: string): string {
  return `星期${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}`;
}

/** A day with its day of the week, as notices write it: 2026年9月10日（星期四）. */
export function dayAndWeekday(day: string): string {
  return `${paperDate(day)}（${weekday(day)}）`;
}

/** The part of the day that a time `14:30` falls into: 上午, 下午, 晚上. */
export function halfDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? '上午' : hour < 18 ? '下午' : '晚上';
}

/** A time within its part of the day, 2:30. */
function twelveHours(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour > 12 ? hour - 12 : hour}:${time.slice(3, 5)}`;
}

/** A time as it is spoken: 下午2:30. */
export function clockWords(time: string): string {
  return `${halfDay(time)}${twelveHours(time)}`;
}

/** From when to when: 下午2:30—4:20, 上午10:30—下午1:00; the start alone when the end is not known. */
export function clockSpan(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return '';
  if (end === undefined) return clockWords(start);
  return `${clockWords(start)}—${halfDay(start) === halfDay(end) ? twelveHours(end) : clockWords(end)}`;
}

/** The blanks in which a date is written by hand on a draft. */
export const blankDate = '　　　　年　　月　　日';
