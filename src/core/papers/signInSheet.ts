import { attendanceCapacity } from '../codes/meeting.ts';
import { labelOf } from '../kinds/choice.ts';
import type { Data } from '../record/data.ts';
import { fileNameOf } from './fileName.ts';
import { meetingFacts } from './meetingFacts.ts';
import { meetingInfo } from './meetingInfo.ts';
import { invitedTo, type Invited } from './noticePeople.ts';
import type { PaperAsk } from './paperAsk.ts';
import { alignedLine, space, type PaperDraft } from './paperDraft.ts';
import { joined } from './words/sentences.ts';

/** Empty lines for those who come without having been on the list. */
const SPARE = 3;

function duty({ duty = '', capacity }: Invited): string {
  if (capacity === 'member') return duty;
  const label = labelOf(attendanceCapacity, capacity);
  return joined([duty, duty === '' ? label : `（${label}）`]);
}

/** 签到表 (domain.md 4): 序号, 单位, 姓名, 职务, 电话, 签名; telephones stay blank unless the office wants them printed. */
export function draftSignInSheet(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  const invited = invitedTo(facts);
  const due = invited.filter(({ capacity }) => capacity === 'member').length;
  const rows = invited.map((one, i) => [
    String(i + 1),
    one.unit ?? '',
    one.name,
    duty(one),
    ask.withPhones === true ? (one.phone ?? '') : '',
    '',
  ]);
  const spare = Array.from({ length: SPARE }, (_, i) => [String(rows.length + i + 1), '', '', '', '', '']);
  return {
    kind: 'signInSheet',
    fileName: fileNameOf(facts.name, '签到表'),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: `${facts.name}签到表`, part: 'title' },
      space(1),
      ...meetingInfo(facts, ['time', 'place']),
      {
        kind: 'table',
        size: 12,
        rowHeight: 30,
        columns: [
          { label: '序号', width: 2, align: 'center' },
          { label: '单位', width: 7, align: 'center' },
          { label: '姓名', width: 4, align: 'center' },
          { label: '职务', width: 5, align: 'center' },
          { label: '电话', width: 5, align: 'center' },
          { label: '签名', width: 5, align: 'center' },
        ],
        rows: [...rows, ...spare],
      },
      alignedLine(`应到${due}人，实到　　人`, 'left', 'tally'),
    ],
  };
}
