import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { resolutionsOf } from '../rules/meetings/carriedOver.ts';
import { standingOf } from '../rules/meetings/standing.ts';
import { fileNameOf } from './fileName.ts';
import { meetingFacts } from './meetingFacts.ts';
import type { PaperAsk } from './paperAsk.ts';
import { alignedLine, type PaperDraft } from './paperDraft.ts';
import type { PaperColumn } from './paperModel.ts';
import { dayCell, oneLine, progressCell } from './resolutionRow.ts';

/** Columns of domain.md 1.5. */
const columns: readonly PaperColumn[] = [
  { label: '序号', width: 4, align: 'center' },
  { label: '议定事项', width: 16 },
  { label: '牵头单位', width: 7, align: 'center' },
  { label: '责任人', width: 5, align: 'center' },
  { label: '配合单位', width: 8, align: 'center' },
  { label: '完成时限', width: 7, align: 'center' },
  { label: '进展', width: 11 },
  { label: '办结时间', width: 7, align: 'center' },
  { label: '销号', width: 6, align: 'center' },
];

function rowOf(data: Data, resolution: Stored<'resolution'>, n: number): readonly string[] {
  const standing = standingOf(resolution, data);
  return [
    String(n),
    oneLine(resolution.matter),
    standing.leadUnit ?? '',
    resolution.personName ?? '',
    resolution.jointUnits ?? '',
    dayCell(standing.dueDate),
    progressCell(standing),
    dayCell(standing.closedOn),
    dayCell(standing.strickenOn),
  ];
}

/** 议定事项清单 of one meeting as things stand on the day of the question. */
export function draftResolutionList(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  return {
    kind: 'resolutionList',
    fileName: fileNameOf(facts.name, '议定事项清单'),
    orientation: 'landscape',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: `${facts.name}议定事项清单`, part: 'title' },
      alignedLine(
        `会议日期：${paperDate(facts.meeting.date)}　　进展截至：${paperDate(data.today)}`,
        'left',
        'dates',
      ),
      {
        kind: 'table',
        size: 12,
        rowHeight: 26,
        columns,
        rows: resolutionsOf(data, facts.meeting.id).map((one, i) => rowOf(data, one, i + 1)),
      },
    ],
  };
}
