import { printedKey } from '../codes/printed.ts';
import { choice, labelOf } from '../kinds/choice.ts';
import { day } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/**
 * 打印件: a list or notice as it was last printed, one record per kind and place. The place is an id without being a link:
 * a notice that hangs somewhere keeps nobody from deleting what it is about.
 */
export const printedPaper = defineRecord({
  name: 'printedPaper',
  label: '打印件',
  measure: '份',
  fields: {
    paperKey: choice('打印件', printedKey, { required: true }),
    about: text('范围', { required: true }),
    printedOn: day('打印日期', { required: true }),
    /** What the paper says in short, made by `printedDigest`: another one means that the paper is out of date. */
    digest: text('内容核对码', { required: true }),
  },
  title: (paper) => labelOf(printedKey, paper.paperKey),
});
