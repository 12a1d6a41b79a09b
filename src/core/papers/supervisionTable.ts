import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { meetingTitle } from '../rules/meetings/meetingTitle.ts';
import { fileNameOf } from './fileName.ts';
import { openResolutions, type OpenResolution } from './openResolutions.ts';
import type { PaperAsk } from './paperAsk.ts';
import { alignedLine, type PaperDraft } from './paperDraft.ts';
import type { PaperColumn } from './paperModel.ts';
import { dueCell, oneLine, progressCell } from './resolutionRow.ts';

/** Columns of domain.md 4. */
const columns: readonly PaperColumn[] = [
  { label: '序号', width: 4, align: 'center' },
  { label: '会议', width: 10 },
  { label: '事项', width: 16 },
  { label: '责任单位', width: 7, align: 'center' },
  { label: '责任人', width: 5, align: 'center' },
  { label: '时限', width: 9, align: 'center' },
  { label: '进展', width: 11 },
  { label: '办结日期', width: 7, align: 'center' },
  { label: '未按期原因', width: 8 },
];

/** Why an item was extended, as its entries say; blank to be written by hand where it is overdue without a word. */
function reason({ standing }: OpenResolution): string {
  return oneLine(standing.entries.findLast(({ state }) => state === 'extended')?.text ?? '');
}

/** 议定事项督办表: every unfinished resolution by lead unit, overdue ones marked with words. */
export function draftSupervisionTable(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const items = openResolutions(data, ask.body);
  const overdue = items.filter(({ standing }) => standing.isOverdue).length;
  const body = data.get('meetingBody', ask.body);
  const office = data.get('office', data.all('settings')[0]?.office);
  const title = `${body?.name ?? office?.name ?? ''}议定事项督办表`;
  return {
    kind: 'supervisionTable',
    fileName: fileNameOf(title, data.today),
    orientation: 'landscape',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: title, part: 'title' },
      alignedLine(
        `截至${paperDate(data.today)}，未办结${items.length}项，其中超过时限${overdue}项`,
        'left',
        'summary',
      ),
      {
        kind: 'table',
        size: 12,
        rowHeight: 26,
        columns,
        rows: items.map((item, i) => [
          String(i + 1),
          meetingTitle(data, item.meeting),
          oneLine(item.resolution.matter),
          item.standing.leadUnit ?? '未定',
          item.resolution.personName ?? '',
          dueCell(item.standing),
          progressCell(item.standing),
          '',
          reason(item),
        ]),
      },
    ],
  };
}
