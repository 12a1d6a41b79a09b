import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

type Meeting = Stored<'meeting'>;

/** Hours of a meeting as far as they are known; without an end it lasts at least for its first minute. */
function overlap(a: Meeting, b: Meeting): boolean {
  if (a.startTime === undefined || b.startTime === undefined) return false;
  const before = (first: Meeting, second: Meeting): boolean =>
    (first.startTime ?? '') <= (second.startTime ?? '') &&
    (second.startTime === first.startTime || (second.startTime ?? '') < (first.endTime ?? ''));
  return before(a, b) || before(b, a);
}

function clash(data: Data, meeting: Meeting, other: Meeting): Finding[] {
  const same = meeting.startTime === other.startTime;
  if (!same && !overlap(meeting, other)) return [];
  const name = data.get('meetingBody', meeting.body)?.name ?? '这个会议';
  const day = paperDate(meeting.date);
  const found = { type: 'meeting', record: meeting.id, field: 'startTime', also: [other.id] } as const;
  if (same && meeting.startTime !== undefined) {
    const text = `${name}在${day} ${meeting.startTime} 已经有一次会议，不能再登记一次；请改时间，或打开原来那一次。`;
    return [{ ...found, level: 'refuse', text }];
  }
  if (same) {
    const text = `${name}在${day}登记了两次会议，都没有写开始时间；请核对是不是同一次。`;
    return [{ ...found, level: 'warn', text }];
  }
  const [first, second] = [other.startTime ?? '', meeting.startTime ?? ''].toSorted();
  const text = `${name}在${day}有两次会议，${first} 和 ${second} 开始，时间有重叠；请核对开始和结束时间。`;
  return [{ ...found, level: 'warn', text }];
}

/** One body meets once at one time. */
export const meetingTimes: Rule = {
  name: 'meetingTimes',
  sentence: '同一个会议同一时间只开一次。',
  check: (data, touched) =>
    rowsOf(data, 'meeting', touched).flatMap((meeting): readonly Finding[] => {
      if (meeting.stage === 'cancelled') return [];
      return data
        .linking('meeting', 'body', meeting.body)
        .filter((other) => other.id !== meeting.id && other.date === meeting.date)
        .filter(({ stage, id }) => stage !== 'cancelled' && (touched !== undefined || id < meeting.id))
        .flatMap((other) => clash(data, meeting, other));
    }),
};
