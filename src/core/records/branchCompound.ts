import { link } from '../kinds/link.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 连片支部覆盖小区: a compound that a joint branch covers beside the one where it sits (seed-systems D 31). */
export const branchCompound = defineRecord({
  name: 'branchCompound',
  label: '连片支部覆盖小区',
  measure: '个',
  fields: {
    partyOrg: link('partyOrg', '党支部', { required: true }),
    compound: link('compound', '覆盖小区', { required: true }),
  },
  title: () => '连片支部覆盖小区',
});
