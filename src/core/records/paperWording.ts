import { printedKey } from '../codes/printed.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { paperText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 文书用语: how the office words a paper from ledgers (聘书, 社区概况), with places 「楼长数」 that are filled when it is made. */
export const paperWording = defineRecord({
  name: 'paperWording',
  label: '文书用语',
  measure: '段',
  fields: {
    office: link('office', '本单位', { required: true }),
    paperKey: choice('文书', printedKey, { required: true }),
    /** Which of its texts, where a paper has several: the kind of post of a letter. */
    part: text('用处', { required: true }),
    words: paperText('文字', { required: true }),
  },
  title: () => '文书用语',
});
