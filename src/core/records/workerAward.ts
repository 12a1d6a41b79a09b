import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 最美社区工作人员: an honour given in a round of selection (domain.md 10). */
export const workerAward = defineRecord({
  name: 'workerAward',
  label: '最美社区工作人员',
  measure: '名',
  fields: {
    person: link('person', '人员', { required: true }),
    batch: text('评选批次', {
      required: true,
      aliases: ['批次', '评选年度', '届次'],
      hint: '如 2026年第一批',
    }),
    jobTitle: text('岗位', { aliases: ['工作岗位', '社区及岗位', '岗位职务'] }),
    deeds: longText('主要事迹', { aliases: ['事迹', '事迹简介', '先进事迹'] }),
    recommender: text('推荐单位', { aliases: ['推荐社区', '推荐党组织'] }),
    publicisedOn: date('公示日期', { aliases: ['公示时间', '公示'] }),
    awardedOn: date('表彰日期', { aliases: ['表彰时间', '授予日期', '评选日期'] }),
  },
  title: (award) => award.batch,
  check: (award) => periodTrouble(award.publicisedOn, award.awardedOn, 'awardedOn', '表彰日期早于公示日期'),
});
