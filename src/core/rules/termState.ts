import { addDays, span } from '../kinds/day.ts';

/** Days before the end of a term in which the ledgers say that it is coming. */
const SOON = 90;

/** Where a term stands on `day`: 已届满, 三个月内届满, 任期内; undefined while its end is not known. */
export function termState(end: string | undefined, day: string): string | undefined {
  if (end === undefined) return undefined;
  const [, last] = span(end);
  if (last < day) return '已届满';
  return last <= addDays(day, SOON) ? '三个月内届满' : '任期内';
}
