import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { gatheringParts } from './gatheringName.ts';
import { meetingPeriod } from './meetingPeriod.ts';
import { meetingsOf, rhythmDay } from './meetingOrder.ts';

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
  const body = data.get('meetingBody', meeting.body);
  const { words } = meetingOrdinal(data, meeting);
  if (body === undefined) return `${words}会议`;
  const [who, gathering] = gatheringParts(body);
  return `${who}${words}${gathering}`;
}
