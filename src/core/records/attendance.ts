import { attendanceCapacity, attendancePresence } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 参会: one person at one meeting; `presence` stays empty until the meeting (domain.md 14). */
export const attendance = defineRecord({
  name: 'attendance',
  label: '参会人员',
  measure: '名',
  fields: {
    meeting: link('meeting', '会议', { required: true }),
    person: link('person', '人员'),
    partnerUnit: link('partnerUnit', '成员单位'),
    name: nameText('姓名', { required: true }),
    unitName: text('单位'),
    duty: text('职务'),
    phone: phone('联系电话'),
    capacity: choice('参会身份', attendanceCapacity, { required: true }),
    presence: choice('到会情况', attendancePresence),
    leaveReason: text('请假原因', { hint: '如 公务、病假、事假' }),
    deputyName: nameText('代会人', { hint: '由别人代为出席的，写代会人姓名' }),
    order: count('排序'),
  },
  title: (one) => one.name,
  check: (one) => {
    const troubles: Trouble[] = [];
    if (one.presence !== 'leave' && one.leaveReason !== undefined) {
      troubles.push({
        level: 'refuse',
        field: 'leaveReason',
        text: '写了请假原因，到会情况却不是请假；请改其中一处',
      });
    }
    if (one.deputyName !== undefined && (one.presence === 'leave' || one.presence === 'absent')) {
      troubles.push({
        level: 'refuse',
        field: 'deputyName',
        text: '有人代会就算出席；请把到会情况改为出席，或去掉代会人',
      });
    }
    return troubles;
  },
});
