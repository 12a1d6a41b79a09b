import { deedState } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 办实事: one entry of the yearly list of practical deeds (seed-systems L 127). */
export const deed = defineRecord({
  name: 'deed',
  label: '办实事',
  measure: '件',
  fields: {
    office: link('office', '所属社区', { required: true }),
    year: date('年度', { required: true, aliases: ['年份'], hint: '如 2026' }),
    no: text('编号', { aliases: ['实事编号'] }),
    content: longText('实事内容', {
      required: true,
      aliases: ['办实事内容', '实事项目', '实事', '事项', '具体事项', '项目内容', '为民办实事项目'],
    }),
    responsible: text('责任单位', { aliases: ['牵头单位', '承办单位'] }),
    personName: nameText('责任人', { aliases: ['负责人', '承办人'] }),
    dueDate: date('完成时限', { aliases: ['时限', '计划完成时间', '完成时间'] }),
    beneficiaryCount: count('受益人数', { aliases: ['惠及人数', '受益群众'] }),
    state: choice('进展', deedState, { aliases: ['状态', '完成情况', '进展情况'] }),
    result: longText('办理结果', { aliases: ['成效', '办理成效', '落实情况'] }),
    note: longText('备注'),
  },
  title: ({ content }) => (content.length > 24 ? `${content.slice(0, 24)}…` : content),
});
