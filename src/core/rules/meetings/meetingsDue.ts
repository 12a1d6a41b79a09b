import { covers, span } from '../../kinds/day.ts';
import { addDays } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { officesWithin } from '../coverage.ts';
import { meetingPeriod, periodBefore, type MeetingPeriod } from './meetingPeriod.ts';
import { meetingsOf, rhythmDay } from './meetingOrder.ts';

/** How many ended periods without a meeting are named at most; older ones no longer help anybody. */
const LOOKS_BACK = 4;

/** Where one body stands with its rhythm on a day. */
export interface BodyDue {
  readonly body: Stored<'meetingBody'>;
  /** The period that the day lies in. */
  readonly period: MeetingPeriod;
  /** The meeting held in it, the first where there are several. */
  readonly held: Stored<'meeting'> | undefined;
  /** One being prepared for it, the next where there are several. */
  readonly preparing: Stored<'meeting'> | undefined;
  /** Ended periods without a meeting since the rhythm began, the latest first. */
  readonly missing: readonly MeetingPeriod[];
  /** 柳岸社区联席会议 2026年第三季度还没有召开: the latest ended period; undefined when nothing is missing. */
  readonly missingText: string | undefined;
  /** 柳岸社区联席会议 2026年第四季度会议要在12月31日前召开; undefined once it was held. */
  readonly dueText: string | undefined;
}

/** From when the rhythm counts: the day the office wrote, else the first meeting; without both only the present period is known. */
function beginOf(body: Stored<'meetingBody'>, meetings: readonly Stored<'meeting'>[]): string | undefined {
  if (body.since !== undefined) return span(body.since)[0];
  return meetings[0] === undefined ? undefined : rhythmDay(meetings[0]);
}

function missingPeriods(
  body: Stored<'meetingBody'>,
  meetings: readonly Stored<'meeting'>[],
  present: MeetingPeriod,
): MeetingPeriod[] {
  const begin = beginOf(body, meetings);
  const missing: MeetingPeriod[] = [];
  if (begin === undefined) return missing;
  let period = periodBefore(body.frequency, present);
  for (let n = 0; n < LOOKS_BACK && period !== undefined && period.end >= begin; n++) {
    const { start, end } = period;
    if (!meetings.some((one) => one.stage === 'held' && inside(one, start, end))) missing.push(period);
    period = periodBefore(body.frequency, period);
  }
  return missing;
}

function inside(meeting: Stored<'meeting'>, start: string, end: string): boolean {
  const day = rhythmDay(meeting);
  return day >= start && day <= end;
}

function dueTextOf(due: Omit<BodyDue, 'missingText' | 'dueText'>): string | undefined {
  const { body, period, held, preparing } = due;
  if (held !== undefined) return undefined;
  const day = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  return preparing === undefined
    ? `${body.name} ${period.label}要在${day(period.end)}前召开`
    : `${body.name} ${period.label}定于${day(preparing.date)}召开，正在筹备`;
}

/** How one body stands on a day; undefined when it has no rhythm, has stopped meeting or has not begun. */
export function bodyDue(
  data: Data,
  body: Stored<'meetingBody'>,
  day: string = data.today,
): BodyDue | undefined {
  const period = meetingPeriod(body.frequency, day);
  if (period === undefined || !covers(day, undefined, body.endDate)) return undefined;
  if (body.since !== undefined && span(body.since)[0] > period.end) return undefined;
  const meetings = meetingsOf(data, body.id).filter((one) => one.stage !== 'held' || one.date <= day);
  const present = meetings.filter((one) => inside(one, period.start, period.end));
  const due = {
    body,
    period,
    held: present.find(({ stage }) => stage === 'held'),
    preparing: present.find(({ stage }) => stage === 'preparing'),
    missing: missingPeriods(body, meetings, period),
  };
  const [latest] = due.missing;
  const ended = latest !== undefined && latest.end === addDays(period.start, -1) ? latest : undefined;
  return {
    ...due,
    missingText: ended === undefined ? undefined : `${body.name} ${ended.label}还没有召开`,
    dueText: dueTextOf(due),
  };
}

/** Per body with a rhythm what is due in the present period and what ended without a meeting: named from day 1 after the period (今日). */
export function meetingsDue(data: Data, day: string = data.today, office?: string): readonly BodyDue[] {
  const scope = officesWithin(data, office);
  return data
    .all('meetingBody')
    .filter((body) => !scope || scope.has(body.office))
    .flatMap((body) => bodyDue(data, body, day) ?? []);
}
