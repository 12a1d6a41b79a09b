import type { Patch } from '../../../core/record/change.ts';
import { addDays } from '../../../core/kinds/day.ts';
import type { Data } from '../../../core/record/data.ts';
import type { Id } from '../../../core/record/field.ts';
import { newId } from '../../../core/record/ids.ts';
import { creation } from '../../../core/record/patches.ts';
import type { Stored, Values } from '../../../core/record/types.ts';
import { attendanceFor } from '../../../core/rules/meetings/bodyMembers.ts';
import { meetingsOf } from '../../../core/rules/meetings/meetingOrder.ts';
import type { MeetingPeriod } from '../../../core/rules/meetings/meetingPeriod.ts';
import { bodyDue } from '../../../core/rules/meetings/meetingsDue.ts';

/** What is asked before a meeting is made; everything else comes from the body and its last meeting. */
export interface MeetingPlan {
  readonly date: string;
  readonly startTime: string | undefined;
  readonly place: string | undefined;
  /** The period without a meeting for which it is made. */
  readonly period: MeetingPeriod | undefined;
}

/** A meeting is called about a week ahead; slips come back two days before. */
const AHEAD = 7;
const REPLY = 2;

/** The usual next meeting of a body: a working day about a week ahead and within its period, or the last day of a period that has none. */
export function usualPlan(data: Data, body: Stored<'meetingBody'>, period?: MeetingPeriod): MeetingPlan {
  const last = meetingsOf(data, body.id).at(-1);
  const startTime = last?.startTime;
  const place = last?.place ?? body.place;
  if (period !== undefined) return { date: workday(period.end, -1), startTime, place, period };
  const end = bodyDue(data, body)?.period.end;
  const week = workday(addDays(data.today, AHEAD), 1);
  const latest = end === undefined ? undefined : workday(end, -1);
  const date = latest === undefined || week <= latest || latest < data.today ? week : latest;
  return { date, startTime, place, period: undefined };
}

/** The day itself, or the next working day in a direction. */
function workday(day: string, step: 1 | -1): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? workday(addDays(day, step), step) : day;
}

/** True when a plan lies outside the period it is made for: a meeting held later makes up for it. */
export function makesUp({ date, period }: MeetingPlan): boolean {
  return period !== undefined && (date < period.start || date > period.end);
}

/** The meeting as it will be stored. */
function meetingValues(data: Data, body: Stored<'meetingBody'>, plan: MeetingPlan): Values<'meeting'> {
  const last = meetingsOf(data, body.id).at(-1);
  const chairName = last?.chairName ?? body.chairName;
  const isOver = plan.date < data.today;
  const reply = addDays(plan.date, -REPLY);
  return {
    body: body.id,
    stage: isOver ? 'held' : 'preparing',
    date: plan.date,
    ...given('startTime', plan.startTime),
    ...given('place', plan.place),
    ...given('chairName', chairName),
    ...given('chairDuty', last?.chairDuty ?? (chairName === body.chairName ? body.chairDuty : undefined)),
    ...given('recorderName', last?.recorderName ?? body.recorderName),
    ...given('reviewerName', last?.reviewerName),
    ...given('signerName', last?.signerName),
    ...(makesUp(plan) ? given('makesUpFor', plan.period?.start.slice(0, 7)) : {}),
    ...(isOver ? {} : { noticeDate: data.today }),
    ...(isOver || reply < data.today ? {} : { replyBy: reply }),
  };
}

function given<K extends string>(name: K, value: string | undefined): { readonly [k in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [k in K]?: string });
}

/** A new meeting of a body with its members on the attendance list. */
export function newMeeting(
  data: Data,
  body: Stored<'meetingBody'>,
  plan: MeetingPlan,
): { readonly id: Id<'meeting'>; readonly patches: readonly Patch[] } {
  const id = newId('meeting');
  const values = meetingValues(data, body, plan);
  const meeting: Stored<'meeting'> = { id, rev: '', deleted: false, mergedInto: null, ...values };
  const people = attendanceFor(data, meeting).map((one) => creation('attendance', one));
  return { id, patches: [creation('meeting', values, id), ...people] };
}
