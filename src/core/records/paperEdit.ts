import { paperKind } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { paperText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 文稿改动: one part of a paper in the office's own words, beside what the program had written from the data. */
export const paperEdit = defineRecord({
  name: 'paperEdit',
  label: '文稿改动',
  measure: '处',
  fields: {
    meeting: link('meeting', '会议', { required: true }),
    paperKind: choice('文书', paperKind, { required: true }),
    part: text('位置', { required: true }),
    composed: paperText('原来的文字'),
    text: paperText('改后的文字', { hint: '不填就是这一段不要' }),
  },
  title: () => '文稿改动',
});
