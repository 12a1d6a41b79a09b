import { hours } from '../kinds/hours.ts';
import { link } from '../kinds/link.ts';
import { text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 参加服务: one person at one service activity, with the hours given (服务记录, domain.md 6). */
export const serviceAttendance = defineRecord({
  name: 'serviceAttendance',
  label: '参加服务',
  measure: '人',
  fields: {
    activity: link('serviceActivity', '双报到活动', { required: true }),
    person: link('person', '参加人', { required: true }),
    hours: hours('服务时长', {
      aliases: ['时长', '服务时长（小时）', '时长（小时）', '小时数', '服务小时'],
      hint: '以小时计，最小半小时',
    }),
    task: text('承担任务', { aliases: ['服务任务', '分工', '任务'] }),
    note: text('备注', { aliases: ['说明'] }),
  },
  title: () => '参加服务',
});
