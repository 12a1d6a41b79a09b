import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { placeNo } from '../kinds/placeNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 单元: a stairwell of a building. */
export const buildingUnit = defineRecord({
  name: 'buildingUnit',
  label: '单元',
  measure: '个',
  fields: {
    building: link('building', '楼栋', { required: true }),
    no: placeNo('单元号', {
      required: true,
      aliases: [
        '单元',
        '单元名称',
        '单元（门）',
        '门洞',
        '第几单元',
        '楼门',
        '楼栋单元',
        '楼号单元',
        '楼栋单元号',
        '楼号单元号',
        '楼栋及单元',
        '楼号及单元',
        '负责单元',
        '分管单元',
        '所在单元',
      ],
    }),
    householdCount: count('户数', {
      aliases: ['管理户数', '住户数', '单元户数', '负责户数', '户数（户）', '居民户数', '总户数'],
    }),
    floors: count('楼层数', { aliases: ['层数', '总层数', '单元层数', '楼层'], hint: '生成户室时用' }),
    doorsPerFloor: count('每层户数', {
      aliases: ['一层几户', '每层几户', '梯户', '每层住户数'],
      hint: '生成户室时用',
    }),
    headsDue: count('应配单元长', { hint: '一般每单元 1 名；不需要单元长的填 0' }),
  },
  title: (unit) => `${unit.no}单元`,
});
