import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { quartersOf } from './meetingPeriod.ts';
import { resolutionsOf } from './carriedOver.ts';
import { standingOf } from './standing.ts';
import { came } from './tally.ts';

/** Days from one to another, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** 应参会, 实参会, 出席率 of one person; the rate is undefined while no meeting is recorded, never 0 for that reason (domain.md 11.3). */
export interface AttendanceRate {
  readonly invited: number;
  /** Present, late, or represented by a deputy. */
  readonly attended: number;
  /** Of them by a deputy. */
  readonly byDeputy: number;
  readonly rate: number | undefined;
  /** The attendance behind the figures. */
  readonly rows: readonly Stored<'attendance'>[];
}

/** What was decided and what was closed. */
export interface ClosureRate {
  readonly decided: number;
  readonly closed: number;
  readonly overdue: number;
  /** 办结率; undefined where nothing was decided. */
  readonly rate: number | undefined;
  /** Those whose time limit had come by the day, and of them the ones closed within it: 按期办结率. */
  readonly fell: number;
  readonly onTime: number;
  readonly onTimeRate: number | undefined;
}

function heldWithin(meeting: Stored<'meeting'> | undefined, { from, to }: Days): boolean {
  return meeting?.stage === 'held' && meeting.date >= from && meeting.date <= to;
}

/** Attendance of a person as a member of any body at meetings held within the days; a person whose presence nobody ticked counts in neither figure. */
export function attendanceRate(data: Data, person: string, days: Days, body?: string): AttendanceRate {
  const rows = data.linking('attendance', 'person', person).filter((one) => {
    const meeting = data.get('meeting', one.meeting);
    const isCounted = one.capacity === 'member' && one.presence !== undefined;
    return isCounted && heldWithin(meeting, days) && (body === undefined || meeting?.body === body);
  });
  const there = rows.filter(came);
  return {
    invited: rows.length,
    attended: there.length,
    byDeputy: there.filter(({ deputyName }) => deputyName !== undefined).length,
    rate: rows.length === 0 ? undefined : there.length / rows.length,
    rows,
  };
}

/** 应参会, 实参会, 出席率 of the holder of a post in the year of `day` up to it, as the roster of commissioners shows them. */
export function yearAttendance(data: Data, post: Stored<'post'>, day: string = data.today): AttendanceRate {
  return attendanceRate(data, post.person, { from: `${day.slice(0, 4)}-01-01`, to: day });
}

/** How many of some resolutions were closed by the end of `day`. */
export function closureOf(
  data: Data,
  resolutions: readonly Stored<'resolution'>[],
  day: string = data.today,
): ClosureRate {
  const standings = resolutions.map((one) => standingOf(one, data, day));
  const closed = standings.filter(({ isOpen }) => !isOpen).length;
  const fell = standings.filter(({ dueDate }) => dueDate !== undefined && dueDate <= day);
  const onTime = fell.filter(({ isOpen, isLate }) => !isOpen && !isLate).length;
  return {
    decided: standings.length,
    closed,
    overdue: standings.filter(({ isOverdue }) => isOverdue).length,
    rate: standings.length === 0 ? undefined : closed / standings.length,
    fell: fell.length,
    onTime,
    onTimeRate: fell.length === 0 ? undefined : onTime / fell.length,
  };
}

/** The resolutions of meetings held within the days, of one body or of all. */
export function resolutionsWithin(data: Data, days: Days, body?: string): readonly Stored<'resolution'>[] {
  return data
    .all('meeting')
    .filter((meeting) => heldWithin(meeting, days) && (body === undefined || meeting.body === body))
    .flatMap((meeting) => resolutionsOf(data, meeting.id));
}

/** 办结率 of a year and of its four quarters, by the day of the meeting that decided, as of `day`. */
export function closureRates(
  data: Data,
  year: number,
  day: string = data.today,
  body?: string,
): { readonly quarters: readonly ClosureRate[]; readonly year: ClosureRate } {
  const of = (from: string, to: string): ClosureRate =>
    closureOf(data, resolutionsWithin(data, { from, to }, body), day);
  return {
    quarters: quartersOf(year).map(({ start, end }) => of(start, end)),
    year: of(`${year}-01-01`, `${year}-12-31`),
  };
}
