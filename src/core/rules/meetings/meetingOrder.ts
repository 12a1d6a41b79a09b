import { span } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

type Meeting = Stored<'meeting'>;

/** Earlier meetings first; on one day by their hour, meetings without one last; negative when `a` comes first, 0 when nothing tells. */
export function compareMeetings(a: Meeting, b: Meeting): number {
  const key = (one: Meeting): string => `${one.date} ${one.startTime ?? '99:99'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The meetings of a body that were not cancelled, in order of time, then of creation. */
export function meetingsOf(data: Data, body: string): readonly Meeting[] {
  return data
    .linking('meeting', 'body', body)
    .filter(({ stage }) => stage !== 'cancelled')
    .toSorted(compareMeetings);
}

/** The meetings of the same body before this one, in order; a meeting that was called off comes after those of its day. */
export function meetingsBefore(data: Data, meeting: Meeting): readonly Meeting[] {
  const all = meetingsOf(data, meeting.body);
  const at = all.findIndex(({ id }) => id === meeting.id);
  return at < 0 ? all.filter((one) => compareMeetings(one, meeting) <= 0) : all.slice(0, at);
}

/** The day by which a meeting belongs to a period of the rhythm: its own, or one of the period it makes up for. */
export function rhythmDay(meeting: Meeting): string {
  return meeting.makesUpFor === undefined ? meeting.date : span(meeting.makesUpFor)[0];
}
