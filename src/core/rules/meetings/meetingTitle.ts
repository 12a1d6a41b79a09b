import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { meetingPeriod } from './meetingPeriod.ts';
import { meetingsOf, rhythmDay } from './meetingOrder.ts';

/** How the names of bodies end in a word for the gathering itself, the longest first. */
const GATHERINGS = /(联席会议|联席会|恳谈会|协调会|座谈会|办公会|议事会|会议)$/;

/** Which meeting of its body a meeting is. */
export interface MeetingOrdinal {
  /** Counted within the calendar year, from 1. */
  readonly number: number;
  /** 2026年第三季度; 2026年第3次 where the body has no rhythm; 2026年第三季度第2次 for another one in one period. */
  readonly words: string;
}

/** Which meeting of its body this is within its year, as a number and in the words of titles (domain.md 1.5); cancelled ones do not count. */
export function meetingOrdinal(data: Data, meeting: Stored<'meeting'>): MeetingOrdinal {
  const body = data.get('meetingBody', meeting.body);
  const day = rhythmDay(meeting);
  const all = meetingsOf(data, meeting.body);
  const place = (list: readonly Stored<'meeting'>[]): number => {
    const at = list.findIndex(({ id }) => id === meeting.id);
    return (at < 0 ? list.length : at) + 1;
  };
  const year = day.slice(0, 4);
  const number = place(all.filter((one) => rhythmDay(one).startsWith(year)));
  const period = body === undefined ? undefined : meetingPeriod(body.frequency, day);
  if (period === undefined) return { number, words: `${year}年第${number}次` };
  const within = all.filter((one) => rhythmDay(one) >= period.start && rhythmDay(one) <= period.end);
  const among = place(within);
  return { number, words: among === 1 ? period.label : `${period.label}第${among}次` };
}

/** What a meeting is called: its own title, or 柳岸社区近邻党建联盟2026年第三季度联席会议. */
export function meetingTitle(data: Data, meeting: Stored<'meeting'>): string {
  if (meeting.title !== undefined) return meeting.title;
  const name = data.get('meetingBody', meeting.body)?.name ?? '';
  const { words } = meetingOrdinal(data, meeting);
  const gathering = GATHERINGS.exec(name)?.[0];
  return gathering === undefined
    ? `${name}${words}会议`
    : `${name.slice(0, -gathering.length)}${words}${gathering}`;
}
