import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { meetingTitle } from '../rules/meetings/meetingTitle.ts';
import { fileNameOf } from './fileName.ts';
import { openResolutions, type OpenResolution } from './openResolutions.ts';
import type { PaperAsk } from './paperAsk.ts';
import { alignedLine, paragraph, space, type PaperDraft } from './paperDraft.ts';
import { dueCell, oneLine, progressCell } from './resolutionRow.ts';
import { dayWithin } from './words/paperDays.ts';

function issuerOf(data: Data, items: readonly OpenResolution[]): string {
  const issuers = items.map(({ meeting }) => data.get('meetingBody', meeting.body)?.issuer);
  return issuers.find((one) => one !== undefined) ?? data.all('settings')[0]?.reportingUnit ?? '';
}

/** 督办函 to one lead unit: what it has not finished, as things stand on the day of the question; undefined when nothing is open with it. */
export function draftReminderLetter(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const items = openResolutions(data, ask.body).filter(({ standing }) => standing.leadUnit === ask.leadUnit);
  if (ask.leadUnit === undefined || items.length === 0) return undefined;
  const overdue = items.filter(({ standing }) => standing.isOverdue).length;
  const issuer = issuerOf(data, items);
  const until = ask.replyBy === undefined ? '　　月　　日' : dayWithin(ask.replyBy, data.today.slice(0, 4));
  const late = overdue > 0 ? `，其中超过时限${overdue}项` : '';
  const explain = overdue > 0 ? '；超过时限的事项，请一并说明未按期办结的原因和预计办结日期' : '';
  return {
    kind: 'reminderLetter',
    fileName: fileNameOf('督办函', ask.leadUnit, data.today),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: '关于办理会议议定事项的督办函', part: 'title' },
      space(1),
      alignedLine(`${ask.leadUnit}：`, 'left', 'addressee'),
      paragraph(
        `经会议议定，由你单位牵头办理的事项，截至${paperDate(data.today)}有${items.length}项尚未办结${late}，现列表如下：`,
        'opening',
      ),
      {
        kind: 'table',
        size: 12,
        rowHeight: 26,
        columns: [
          { label: '序号', width: 3, align: 'center' },
          { label: '议定事项', width: 10 },
          { label: '会议', width: 7 },
          { label: '责任人', width: 4, align: 'center' },
          { label: '完成时限', width: 5, align: 'center' },
          { label: '目前进展', width: 7 },
        ],
        rows: items.map(({ resolution, meeting, standing }, i) => [
          String(i + 1),
          oneLine(resolution.matter),
          meetingTitle(data, meeting),
          resolution.personName ?? '',
          dueCell(standing),
          progressCell(standing),
        ]),
      },
      paragraph(`请于${until}前书面反馈办理情况${explain}。`, 'request'),
      space(1),
      ...(issuer === '' ? [] : [alignedLine(issuer, 'right', 'issuer')]),
      alignedLine(paperDate(data.today), 'right', 'date'),
    ],
  };
}
