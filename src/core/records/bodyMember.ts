import { attendanceCapacity } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 会议成员: who belongs to a body, as a person known here or by name alone. */
export const bodyMember = defineRecord({
  name: 'bodyMember',
  label: '会议成员',
  measure: '名',
  fields: {
    body: link('meetingBody', '会议', { required: true }),
    person: link('person', '人员'),
    partnerUnit: link('partnerUnit', '成员单位'),
    name: nameText('姓名', { hint: '不在人员里的，写姓名' }),
    unitName: text('单位'),
    duty: text('职务'),
    capacity: choice('参会身份', attendanceCapacity, { required: true }),
    order: count('排序'),
    startDate: date('加入时间'),
    endDate: date('退出时间'),
  },
  title: (member) => member.name ?? member.unitName ?? '会议成员',
  check: (member) =>
    member.person === undefined && member.name === undefined && member.partnerUnit === undefined
      ? [{ level: 'refuse', field: 'name', text: '没有写明是谁：请选一个人，或写姓名、单位' }]
      : [],
});
