import { phone } from '../kinds/phone.ts';
import { link } from '../kinds/link.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 本单位设置: which office we are and the names under our tables; journaled, one record. */
export const settings = defineRecord({
  name: 'settings',
  label: '本单位设置',
  measure: '份',
  fields: {
    office: link('office', '本单位', { required: true }),
    reportingUnit: text('填报单位', { hint: '表头上的单位全称，如 香水社区党委' }),
    responsiblePerson: nameText('负责人'),
    reviewer: nameText('审核人'),
    preparer: nameText('填表人'),
    contactPhone: phone('联系电话'),
  },
  title: () => '本单位设置',
});
