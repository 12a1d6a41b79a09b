import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { quartersOf } from '../../../../core/rules/meetings/meetingPeriod.ts';
import {
  closureOf,
  resolutionsWithin,
  type ClosureRate,
  type Days,
} from '../../../../core/rules/meetings/meetingRates.ts';
import { standingOf } from '../../../../core/rules/meetings/standing.ts';

type Resolution = Stored<'resolution'>;

/** 办结率 of one stretch of time with the resolutions behind every figure. */
export interface ClosureLine {
  readonly label: string;
  readonly rate: ClosureRate;
  readonly decided: readonly Resolution[];
  readonly closed: readonly Resolution[];
  readonly fell: readonly Resolution[];
  readonly onTime: readonly Resolution[];
  readonly overdue: readonly Resolution[];
}

function lineOf(data: Data, label: string, days: Days, body: string | undefined): ClosureLine {
  const { today } = data;
  const decided = resolutionsWithin(data, days, body);
  const all = decided.map((resolution) => ({ resolution, standing: standingOf(resolution, data, today) }));
  const those = (test: (one: (typeof all)[number]['standing']) => boolean): readonly Resolution[] =>
    all.filter(({ standing }) => test(standing)).map(({ resolution }) => resolution);
  const isDue = (dueDate: string | undefined): boolean => dueDate !== undefined && dueDate <= today;
  return {
    label,
    rate: closureOf(data, decided, today),
    decided,
    closed: those(({ isOpen }) => !isOpen),
    fell: those(({ dueDate }) => isDue(dueDate)),
    onTime: those(({ dueDate, isOpen, isLate }) => isDue(dueDate) && !isOpen && !isLate),
    overdue: those(({ isOverdue }) => isOverdue),
  };
}

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];

/** 办结率 by quarter and of the whole year, by the day of the meeting that decided. */
export function closureLines(data: Data, year: number, body?: string): readonly ClosureLine[] {
  const quarters = quartersOf(year).map(({ start, end }, i) =>
    lineOf(data, QUARTERS[i] ?? '', { from: start, to: end }, body),
  );
  return [...quarters, lineOf(data, '全年', { from: `${year}-01-01`, to: `${year}-12-31` }, body)];
}

/** The years in which meetings were held, newest first; this year always among them. */
export function yearsOf(data: Data): readonly number[] {
  const years = new Set([Number(data.today.slice(0, 4))]);
  for (const { date } of data.all('meeting')) years.add(Number(date.slice(0, 4)));
  return [...years].toSorted((a, b) => b - a);
}

/** A share as the office writes it: 87.5%, — where there is nothing to share. */
export function percentWords(rate: number | undefined): string {
  return rate === undefined ? '—' : `${Math.round(rate * 1000) / 10}%`;
}
