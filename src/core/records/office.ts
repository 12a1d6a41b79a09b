import { officeLevel } from '../codes/office.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 区, 街道 or 社区: the levels of territory to which every place and organisation belongs. */
export const office = defineRecord({
  name: 'office',
  label: '行政区划',
  measure: '个',
  fields: {
    name: nameText('名称', { required: true }),
    level: choice('层级', officeLevel, { required: true }),
    code: text('区划代码'),
    parent: link('office', '上级'),
  },
  title: (office) => office.name,
});
