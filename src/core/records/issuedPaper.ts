import { minutesLayout, paperKind } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { day } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { frozen } from '../kinds/frozen.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, nameText } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 印发文件: a paper as it was issued, with its number; read-only, prints the same text for ever. */
export const issuedPaper = defineRecord({
  name: 'issuedPaper',
  label: '印发文件',
  measure: '份',
  fields: {
    meeting: link('meeting', '会议', { required: true, fixed: true }),
    body: link('meetingBody', '会议主体', { required: true, fixed: true }),
    paperKind: choice('文书', paperKind, { required: true, fixed: true }),
    layout: choice('纪要版式', minutesLayout, { fixed: true }),
    year: count('年份', { required: true, fixed: true }),
    number: count('编号', { required: true, fixed: true }),
    issuedOn: day('印发日期', { required: true, fixed: true }),
    issuedBy: nameText('经办人'),
    content: frozen('文稿', { required: true }),
    word: files('Word 文件', { fixed: true, hint: '印发时按本单位模板生成的' }),
    reopenedOn: day('重新打开日期'),
    reopenReason: longText('重新打开原因'),
  },
  title: (paper) => `${paper.year}年第${paper.number}号`,
  check: (paper) => {
    const troubles: Trouble[] = [];
    if (paper.number < 1) troubles.push({ level: 'refuse', field: 'number', text: '编号从 1 开始' });
    if (paper.reopenedOn !== undefined && paper.reopenReason === undefined) {
      troubles.push({ level: 'refuse', field: 'reopenReason', text: '重新打开已印发的文件要写原因' });
    }
    return troubles;
  },
});
