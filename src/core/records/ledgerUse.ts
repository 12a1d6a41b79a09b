import { link } from '../kinds/link.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 台账启用: whether our office works with a ledger, where that differs from the beginning; one per ledger. */
export const ledgerUse = defineRecord({
  name: 'ledgerUse',
  label: '台账启用',
  measure: '本',
  fields: {
    office: link('office', '本单位', { required: true }),
    ledger: text('台账', { required: true }),
    isInUse: yesNo('是否启用', { required: true }),
  },
  title: () => '台账启用',
});
