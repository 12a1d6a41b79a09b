import { appraisal } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 吹哨: the community calls a department to come, and what came of it (吹哨单, domain.md 9). */
export const whistle = defineRecord({
  name: 'whistle',
  label: '吹哨',
  measure: '次',
  fields: {
    office: link('office', '吹哨单位', { required: true }),
    no: text('编号', { aliases: ['哨单编号', '吹哨编号', '吹哨单号'] }),
    issue: link('issue', '对应问题'),
    department: link('department', '报到部门'),
    matter: longText('吹哨事项', { required: true, aliases: ['事项', '吹哨内容', '需协调事项'] }),
    raisedOn: date('吹哨时间', { required: true, aliases: ['吹哨日期', '发起时间'] }),
    arriveBy: date('要求到场时间', { aliases: ['要求报到时间', '限时报到', '到场时限'] }),
    arrivedOn: date('报到时间', { aliases: ['到场时间', '部门报到时间', '报到日期'] }),
    responderName: nameText('报到人', { aliases: ['部门签收人', '签收人', '到场人', '报到人员'] }),
    handling: longText('处置情况', { aliases: ['办理情况', '处理情况', '处置结果'] }),
    closedOn: date('办结时间', { aliases: ['办结日期', '完成时间'] }),
    rating: choice('社区评价', appraisal, { aliases: ['评价', '评价等次', '满意度'] }),
    ratingWords: text('评价意见', { aliases: ['评价说明'] }),
  },
  title: ({ matter }) => (matter.length > 24 ? `${matter.slice(0, 24)}…` : matter),
  check: ({ raisedOn, arriveBy, arrivedOn, closedOn }) => {
    const troubles: Trouble[] = [];
    const before = (day: string | undefined, limit: string): boolean =>
      day !== undefined && surelyBefore(day, limit);
    if (before(arrivedOn, raisedOn)) {
      troubles.push({ level: 'refuse', field: 'arrivedOn', text: '报到时间早于吹哨时间' });
    }
    if (before(closedOn, raisedOn)) {
      troubles.push({ level: 'refuse', field: 'closedOn', text: '办结时间早于吹哨时间' });
    }
    if (before(arriveBy, raisedOn)) {
      troubles.push({ level: 'warn', field: 'arriveBy', text: '要求到场时间早于吹哨时间，请核对' });
    }
    return troubles;
  },
});
