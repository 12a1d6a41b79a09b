import { resolutionState } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { day } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 办理进展: a dated entry on a resolution; the latest one says where it stands. */
export const resolutionProgress = defineRecord({
  name: 'resolutionProgress',
  label: '办理进展',
  measure: '条',
  fields: {
    resolution: link('resolution', '议定事项', { required: true }),
    date: day('日期', { required: true }),
    state: choice('办理状态', resolutionState, { required: true }),
    percent: count('完成程度（%）'),
    text: longText('进展情况', { hint: '办结、销号时写结果；延期时写原因' }),
    newDueDate: day('新的完成时限'),
    toUnit: text('转给单位'),
  },
  title: (entry) => `${entry.date} 进展`,
  check: (entry) => {
    const troubles: Trouble[] = [];
    const closes = entry.state === 'done' || entry.state === 'closed';
    if (closes && entry.text === undefined) {
      troubles.push({ level: 'refuse', field: 'text', text: '办结、销号要写明结果' });
    }
    if (entry.state === 'extended' && entry.newDueDate === undefined) {
      troubles.push({ level: 'refuse', field: 'newDueDate', text: '延期要写明新的完成时限' });
    }
    if (entry.state === 'transferred' && entry.toUnit === undefined) {
      troubles.push({ level: 'refuse', field: 'toUnit', text: '转办要写明转给哪个单位' });
    }
    if (entry.percent !== undefined && entry.percent > 100) {
      troubles.push({ level: 'refuse', field: 'percent', text: '完成程度最多是 100%' });
    }
    return troubles;
  },
});
