import { labelOf } from '../../../../core/kinds/choice.ts';
import { paperDate } from '../../../../core/kinds/day.ts';
import { meetingFrequency } from '../../../../core/codes/meeting.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { resolutionsOf } from '../../../../core/rules/meetings/carriedOver.ts';
import { compareMeetings } from '../../../../core/rules/meetings/meetingOrder.ts';
import { meetingOrdinal } from '../../../../core/rules/meetings/meetingTitle.ts';
import { bodyDue } from '../../../../core/rules/meetings/meetingsDue.ts';
import { standingOf } from '../../../../core/rules/meetings/standing.ts';
import { tallyOf } from '../../../../core/rules/meetings/tally.ts';

/** Where a body stands with its rhythm, in a few words with a sign; the colour only repeats the sign. */
export interface BodyStanding {
  readonly rhythm: string;
  readonly sign: string;
  readonly look: 'late' | 'due' | 'good' | 'none';
}

/** How a body stands today, as its line in the list says it. */
export function standingOfBody(data: Data, body: Stored<'meetingBody'>): BodyStanding {
  const rhythm = labelOf(meetingFrequency, body.frequency);
  if (body.endDate !== undefined && body.endDate < data.today)
    return { rhythm, sign: '已停止召开', look: 'none' };
  const due = bodyDue(data, body);
  if (due === undefined) return { rhythm, sign: '', look: 'none' };
  const { missing, held, preparing, period } = due;
  const [latest] = missing;
  if (latest !== undefined) {
    const more = missing.length > 1 ? `等 ${missing.length} 次` : '';
    return { rhythm, sign: `⚠ 缺${latest.label}${more}`, look: 'late' };
  }
  if (held !== undefined) return { rhythm, sign: '✓ 本期已召开', look: 'good' };
  if (preparing !== undefined)
    return { rhythm, sign: `筹备中，${monthDay(preparing.date)}召开`, look: 'due' };
  return { rhythm, sign: `${monthDay(period.end)}前召开`, look: 'due' };
}

function monthDay(day: string): string {
  return paperDate(day).replace(/^\d+年/, '');
}

/** A meeting in a list: when, which one, who came, and what of its decisions is still open. */
export interface MeetingLine {
  readonly meeting: Stored<'meeting'>;
  readonly bodyName: string;
  /** 2026年第三季度, or the meeting's own title. */
  readonly name: string;
  readonly topics: number;
  readonly due: number;
  readonly came: number;
  readonly resolutions: number;
  readonly open: number;
  readonly overdue: number;
}

function lineOf(data: Data, meeting: Stored<'meeting'>): MeetingLine {
  const standings = resolutionsOf(data, meeting.id).map((one) => standingOf(one, data));
  const { due, came } = tallyOf(data, meeting.id);
  const taken = data
    .linking('agendaItem', 'meeting', meeting.id)
    .filter(({ accepted }) => accepted !== false);
  return {
    meeting,
    bodyName: data.get('meetingBody', meeting.body)?.name ?? '',
    name: meeting.title ?? meetingOrdinal(data, meeting).words,
    topics: taken.length,
    due,
    came,
    resolutions: standings.length,
    open: standings.filter(({ isOpen }) => isOpen).length,
    overdue: standings.filter(({ isOverdue }) => isOverdue).length,
  };
}

/** The meetings of one year, the latest first. */
export interface YearOfMeetings {
  readonly year: string;
  readonly lines: readonly MeetingLine[];
}

/** The meetings of a body, or of all bodies, by year, the latest first. */
export function meetingsByYear(data: Data, body: string | undefined): readonly YearOfMeetings[] {
  const all = body === undefined ? data.all('meeting') : data.linking('meeting', 'body', body);
  const lines = all.toSorted((a, b) => compareMeetings(b, a)).map((meeting) => lineOf(data, meeting));
  const years = [...new Set(lines.map(({ meeting }) => meeting.date.slice(0, 4)))];
  return years.map((year) => ({ year, lines: lines.filter(({ meeting }) => meeting.date.startsWith(year)) }));
}
