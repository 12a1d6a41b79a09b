import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { titleOf } from '../../record/patches.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule, Touched } from '../rule.ts';

function resolutionsAround(data: Data, touched: Touched | undefined): readonly Stored<'resolution'>[] {
  const rows = new Map(rowsOf(data, 'resolution', touched).map((row) => [row.id, row]));
  for (const item of touched?.get('agendaItem') ?? []) {
    for (const row of data.linking('resolution', 'agendaItem', item)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** A resolution belongs to a topic of its own meeting. */
export const resolutionTopic: Rule = {
  name: 'resolutionTopic',
  sentence: '议定事项的议题是同一次会议的议题。',
  check: (data, touched) =>
    resolutionsAround(data, touched).flatMap((resolution): readonly Finding[] => {
      const item = data.get('agendaItem', resolution.agendaItem);
      if (item === undefined || item.meeting === resolution.meeting) return [];
      return [
        {
          level: 'refuse',
          type: 'resolution',
          record: resolution.id,
          field: 'agendaItem',
          also: [item.id],
          text: `议定事项“${titleOf('resolution', resolution)}”和议题“${item.title}”不是同一次会议的；请另选议题。`,
        },
      ];
    }),
};

/** Progress is made after the decision. */
export const progressAfterMeeting: Rule = {
  name: 'progressAfterMeeting',
  sentence: '议定事项的进展不早于作出决定的会议。',
  check: (data, touched) =>
    rowsOf(data, 'resolutionProgress', touched).flatMap((entry): readonly Finding[] => {
      const resolution = data.get('resolution', entry.resolution);
      const meeting = data.get('meeting', resolution?.meeting);
      if (resolution === undefined || meeting === undefined || entry.date >= meeting.date) return [];
      return [
        {
          level: 'warn',
          type: 'resolutionProgress',
          record: entry.id,
          field: 'date',
          also: [resolution.id, meeting.id],
          text: `“${titleOf('resolution', resolution)}”的进展日期${paperDate(entry.date)}早于会议日期${paperDate(meeting.date)}，请核对。`,
        },
      ];
    }),
};
