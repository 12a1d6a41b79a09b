import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
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
  },
  title: (grid) => grid.name,
});
