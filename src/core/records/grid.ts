import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 网格: the smallest area of governance, staffed by 一长三员. */
export const grid = defineRecord({
  name: 'grid',
  label: '网格',
  measure: '个',
  fields: {
    name: nameText('网格', { required: true, aliases: ['网格名称', '所属网格', '所在网格', '网格名'] }),
    office: link('office', '所属社区', { required: true }),
    code: text('网格编码', { aliases: ['网格编号', '网格代码'] }),
    extent: longText('四至范围', {
      aliases: ['四至', '范围', '网格范围', '四至（楼栋）', '楼栋范围', '覆盖范围', '包含楼栋'],
    }),
    householdCount: count('户数', { aliases: ['网格户数', '总户数', '居民户数', '住户数'] }),
    residentCount: count('人口', { aliases: ['人口数', '常住人口', '居民人数', '总人口', '常住人口数'] }),
    partyOrg: link('partyOrg', '网格支部'),
    officePhone: phone('公示电话', {
      aliases: ['网格电话', '对外公示电话', '公开电话'],
      hint: '印在公示牌上的办公电话，不写个人手机',
    }),
    updatedOn: date('更新日期', { aliases: ['更新时间', '核对日期'] }),
  },
  title: (grid) => grid.name,
});
