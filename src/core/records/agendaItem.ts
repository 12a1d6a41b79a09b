import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longLine, longText, nameText, text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 议题: a topic proposed for a meeting, and what was said about it (议题征集表 and record, domain.md 4). */
export const agendaItem = defineRecord({
  name: 'agendaItem',
  label: '议题',
  measure: '项',
  fields: {
    meeting: link('meeting', '会议', { required: true }),
    order: count('序号'),
    title: longLine('议题', { required: true }),
    proposerUnit: link('partnerUnit', '提出单位'),
    proposerName: text('提出人或单位', { hint: '不是成员单位的，写名称' }),
    proposedOn: date('提出日期'),
    background: longText('背景'),
    suggestion: longText('建议'),
    concerned: text('涉及单位'),
    accepted: yesNo('是否上会'),
    minutes: count('预计用时（分钟）'),
    reporterName: nameText('汇报人'),
    reporterUnit: text('汇报单位'),
    heard: longText('情况说明', { hint: '会议听取了什么' }),
    opinions: longText('会议意见', { hint: '会议认为什么' }),
  },
  title: (item) => (item.title.length > 40 ? `${item.title.slice(0, 40)}…` : item.title),
});
