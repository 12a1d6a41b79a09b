import { appraisal } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 单位报到: a unit whose Party organisation reports to this community (双报到, domain.md 6, 11.3). */
export const unitRegistration = defineRecord({
  name: 'unitRegistration',
  label: '单位报到',
  measure: '家',
  fields: {
    partnerUnit: link('partnerUnit', '报到单位', { required: true }),
    registeredOn: date('报到日期', { aliases: ['单位报到时间', '单位报到日期'] }),
    endDate: date('结束日期', { aliases: ['退出日期'] }),
    membersDue: count('应报到', {
      aliases: ['应报到人数', '应报到党员', '应报到党员数'],
      hint: '由单位提供：应当到本社区报到的党员人数',
    }),
    appraisal: choice('社区评价', appraisal, { aliases: ['评价', '评价等次', '年度评价'] }),
    note: longText('备注'),
  },
  title: () => '单位报到',
  check: ({ registeredOn, endDate }) =>
    registeredOn !== undefined && endDate !== undefined && surelyBefore(endDate, registeredOn)
      ? [{ level: 'refuse', field: 'endDate', text: '结束日期早于报到日期' }]
      : [],
});
