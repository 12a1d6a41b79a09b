import { appraisal } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 单位报到: a unit whose Party organisation reports to this community (双报到, domain.md 6, 11.3). */
export const unitRegistration = defineRecord({
  name: 'unitRegistration',
  label: '单位报到',
  measure: '家',
  fields: {
    partnerUnit: link('partnerUnit', '报到单位', { required: true }),
    registeredOn: date('报到日期', { aliases: ['报到时间', '单位报到时间'] }),
    endDate: date('结束日期', { aliases: ['退出日期', '结束时间'] }),
    memberCount: count('党员数', { aliases: ['党员人数', '党员总数', '在职党员数', '在职党员人数'] }),
    membersDue: count('应报到', {
      aliases: ['应报到人数', '应报到党员', '应报到党员数'],
      hint: '由单位提供：应当到本社区报到的党员人数',
    }),
    leaderName: nameText('负责人', { aliases: ['党组织负责人', '单位负责人', '党组织书记'] }),
    liaisonName: nameText('联络员', { aliases: ['联系人', '联络员姓名'] }),
    liaisonPhone: phone('联络员电话', { aliases: ['联系电话', '联系人电话', '电话'] }),
    appraisal: choice('社区评价', appraisal, { aliases: ['评价', '评价等次', '年度评价'] }),
    note: longText('备注'),
  },
  title: () => '单位报到',
  check: ({ registeredOn, endDate, memberCount, membersDue }) => {
    const troubles: Trouble[] = [];
    if (registeredOn !== undefined && endDate !== undefined && surelyBefore(endDate, registeredOn)) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '结束日期早于报到日期' });
    }
    if (memberCount !== undefined && membersDue !== undefined && membersDue > memberCount) {
      troubles.push({ level: 'warn', field: 'membersDue', text: '应报到人数多于党员数，请核对' });
    }
    return troubles;
  },
});
