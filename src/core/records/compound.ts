import { link } from '../kinds/link.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 小区: a residential compound of a community. */
export const compound = defineRecord({
  name: 'compound',
  label: '小区',
  measure: '个',
  fields: {
    name: nameText('小区', {
      required: true,
      aliases: ['小区名称', '住宅小区', '所在小区', '所属小区', '居住小区', '小区（院落）', '小区名'],
    }),
    office: link('office', '所属社区', { required: true }),
    address: text('地址', { aliases: ['小区地址', '位置'] }),
  },
  title: (compound) => compound.name,
});
