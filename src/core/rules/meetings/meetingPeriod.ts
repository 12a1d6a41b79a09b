import { addDays, span } from '../../kinds/day.ts';
import type { Stored } from '../../record/types.ts';

/** How often a body meets, by its code. */
export type Frequency = Stored<'meetingBody'>['frequency'];

/** One stretch of a rhythm: days, both ends inclusive, and its name on paper. */
export interface MeetingPeriod {
  readonly start: string;
  readonly end: string;
  /** 2026年第三季度, 2026年9月, 2026年上半年. */
  readonly label: string;
}

/** Months of a stretch; 按需召开 has none. */
const MONTHS: Readonly<Record<Frequency, number | undefined>> = {
  monthly: 1,
  twoMonthly: 2,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  asNeeded: undefined,
};

const HANZI = ['一', '二', '三', '四'];

function labelOf(frequency: Frequency, year: string, first: number, last: number): string {
  if (frequency === 'monthly') return `${year}年${first}月`;
  if (frequency === 'twoMonthly') return `${year}年${first}—${last}月`;
  if (frequency === 'quarterly') return `${year}年第${HANZI[(last - 3) / 3] ?? ''}季度`;
  if (frequency === 'halfYearly') return `${year}年${first === 1 ? '上' : '下'}半年`;
  return `${year}年`;
}

/** The stretch of the rhythm that a day lies in; undefined for bodies that meet as needed. */
export function meetingPeriod(frequency: Frequency, day: string): MeetingPeriod | undefined {
  const months = MONTHS[frequency];
  if (months === undefined) return undefined;
  const year = day.slice(0, 4);
  const first = Number(day.slice(5, 7)) - ((Number(day.slice(5, 7)) - 1) % months);
  const last = first + months - 1;
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
  return {
    start: `${month(first)}-01`,
    end: span(month(last))[1],
    label: labelOf(frequency, year, first, last),
  };
}

/** The stretch before a given one. */
export function periodBefore(frequency: Frequency, period: MeetingPeriod): MeetingPeriod | undefined {
  return meetingPeriod(frequency, addDays(period.start, -1));
}

/** The quarters of a year, in order. */
export function quartersOf(year: number): readonly MeetingPeriod[] {
  return [1, 4, 7, 10].flatMap(
    (month) => meetingPeriod('quarterly', `${year}-${String(month).padStart(2, '0')}-01`) ?? [],
  );
}
