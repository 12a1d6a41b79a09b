import { meetingStage } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { date, day } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { time } from '../kinds/time.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 会议: one gathering of a body (domain.md 1.5, 4). */
export const meeting = defineRecord({
  name: 'meeting',
  label: '会议',
  measure: '次',
  fields: {
    body: link('meetingBody', '会议主体', { required: true }),
    title: text('会议标题', { hint: '不填就按会议名称和时间写' }),
    stage: choice('会议状态', meetingStage, { required: true }),
    date: day('会议日期', { required: true }),
    makesUpFor: date('补开哪一期', { hint: '补开以前一期的会议时，写那一期里的月份，如 2026-09' }),
    startTime: time('开始时间'),
    endTime: time('结束时间'),
    place: text('地点'),
    chairName: nameText('主持人'),
    chairDuty: text('主持人职务'),
    recorderName: nameText('记录人'),
    conveyed: longText('传达学习', { hint: '传达了什么精神；没有就不填' }),
    closing: longText('主持人小结'),
    noticeDate: day('通知日期'),
    replyBy: day('回执截止'),
    reviewerName: nameText('审核人'),
    signerName: nameText('签发人'),
    note: longText('备注'),
  },
  title: (meeting) => meeting.title ?? `${meeting.date} 会议`,
  check: ({ startTime, endTime }) =>
    startTime !== undefined && endTime !== undefined && endTime <= startTime
      ? [{ level: 'refuse', field: 'endTime', text: '结束时间不晚于开始时间' }]
      : [],
});
