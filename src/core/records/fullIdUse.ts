import { text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 完整身份证号使用记录: one time that whole identity numbers were shown or let out, and what for (domain.md 8.2); written with the act, never by hand. */
export const fullIdUse = defineRecord({
  name: 'fullIdUse',
  label: '完整身份证号使用记录',
  measure: '次',
  fields: {
    act: text('做了什么', { required: true }),
    purpose: text('用途', { required: true }),
  },
  title: (row) => row.act,
});
