import { brandLevel } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 党建品牌: the brand of a community (一社一品) or of a compound (一小区一品牌) (domain.md 10). */
export const brand = defineRecord({
  name: 'brand',
  label: '党建品牌',
  measure: '个',
  fields: {
    name: nameText('品牌名称', { required: true, aliases: ['品牌', '党建品牌', '党建品牌名称'] }),
    brandLevel: choice('品牌层级', brandLevel, {
      required: true,
      aliases: ['层级', '级别', '品牌级别', '品牌类别'],
    }),
    office: link('office', '所属社区', { required: true }),
    compound: link('compound', '所属小区'),
    meaning: longText('品牌内涵', { aliases: ['内涵', '品牌寓意', '品牌释义', '品牌理念', '服务理念'] }),
    foundedOn: date('创建日期', { aliases: ['创建时间', '成立时间', '创建年月'] }),
    carriers: longText('载体活动', { aliases: ['活动载体', '载体', '主要活动', '主要做法'] }),
    results: longText('成效数据', { aliases: ['成效', '工作成效', '主要成效'] }),
    honours: longText('荣誉', { aliases: ['所获荣誉', '获得荣誉', '获奖情况'] }),
    leaderName: nameText('负责人', { aliases: ['品牌负责人'] }),
    logo: files('标识图片', { hint: '品牌标识；不用党徽、党旗' }),
  },
  title: (brand) => brand.name,
  check: ({ brandLevel: level, compound }) => {
    const troubles: Trouble[] = [];
    if (level === 'compound' && compound === undefined) {
      troubles.push({
        level: 'warn',
        field: 'compound',
        text: '“一小区一品牌”要写明是哪个小区，否则覆盖统计数不到它',
      });
    }
    return troubles;
  },
});
