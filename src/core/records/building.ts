import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { placeNo } from '../kinds/placeNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 楼栋: a building of a compound. */
export const building = defineRecord({
  name: 'building',
  label: '楼栋',
  measure: '栋',
  fields: {
    compound: link('compound', '小区', { required: true }),
    no: placeNo('楼号', {
      required: true,
      aliases: [
        '楼栋',
        '楼栋号',
        '楼幢',
        '楼幢号',
        '幢号',
        '栋号',
        '号楼',
        '楼',
        '楼栋名称',
        '楼号（栋）',
        '几号楼',
        '幢',
        '分管楼栋',
        '负责楼栋',
        '所在楼栋',
      ],
    }),
    headsDue: count('应配楼长', { hint: '一般每栋 1 名；不需要楼长的楼填 0' }),
    grid: link('grid', '所属网格'),
    tileRow: count('图上第几行', { hint: '在楼栋图上拖动时写入' }),
    tileColumn: count('图上第几列', { hint: '在楼栋图上拖动时写入' }),
  },
  title: (building) => `${building.no}号楼`,
});
