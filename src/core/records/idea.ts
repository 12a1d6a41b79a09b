import { adoption } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 金点子: an idea that somebody put forward, whether it is taken up, and the reply (domain.md 10). */
export const idea = defineRecord({
  name: 'idea',
  label: '金点子',
  measure: '条',
  fields: {
    office: link('office', '所属社区', { required: true }),
    submittedOn: date('提交日期', { aliases: ['提交时间', '征集日期', '征集时间', '日期'] }),
    submitterName: nameText('提交人', { aliases: ['建议人', '提出人', '提交人姓名'], hint: '可以匿名不填' }),
    category: text('类别', { aliases: ['点子类别', '建议类别'] }),
    content: longText('点子内容', {
      required: true,
      aliases: ['金点子', '金点子内容', '建议内容', '意见建议', '内容'],
    }),
    adoption: choice('采纳情况', adoption, { aliases: ['是否采纳', '采纳', '采纳结果'] }),
    reply: longText('回复', { aliases: ['回复内容', '答复', '反馈情况', '答复情况'] }),
    repliedOn: date('回复日期', { aliases: ['回复时间', '答复时间', '反馈时间'] }),
  },
  title: ({ content }) => (content.length > 24 ? `${content.slice(0, 24)}…` : content),
});
