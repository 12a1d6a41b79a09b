import { addDays, isRealDay } from '../kinds/day.ts';
import type { Random } from './random.ts';

/** The same day `years` later; 29 February becomes the 28th in a year without one. */
export function yearsLater(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isRealDay(moved) ? moved : `${moved.slice(0, 8)}28`;
}

/** A day from `first` to `last`, both included. */
function dayBetween(random: Random, first: string, last: string): string {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  return addDays(first, random.between(0, Math.max(days, 0)));
}

/** New Year, the weeks around the Spring Festival, Labour Day and the National Day week. */
const HOLIDAY = /-(01-(01|2[2-9]|3\d)|02-[01]\d|05-0[1-3]|10-0[1-7])$/;

/** A working day from `first` to `last` where there is one: offices appoint and admit nobody on a Sunday. */
export function workdayBetween(random: Random, first: string, last: string): string {
  for (let attempt = 0; attempt < 20; attempt++) {
    const day = dayBetween(random, first, last);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !HOLIDAY.test(day)) return day;
  }
  return first;
}

/** A birth day that makes a person `age` full years old on `today`. */
export function birthAtAge(random: Random, age: number, today: string): string {
  const latest = yearsLater(today, -age);
  return dayBetween(random, addDays(yearsLater(today, -age - 1), 1), latest);
}
