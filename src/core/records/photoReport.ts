import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 随手拍: a photo report, and the issue that it became (domain.md 10, seed-systems I 108). */
export const photoReport = defineRecord({
  name: 'photoReport',
  label: '随手拍',
  measure: '条',
  fields: {
    office: link('office', '所属社区', { required: true }),
    reportedOn: date('上报日期', { aliases: ['上报时间', '拍摄时间', '提交时间', '提交日期'] }),
    submitterName: nameText('提交人', { aliases: ['上报人', '拍摄人', '反映人'], hint: '可以匿名不填' }),
    compound: link('compound', '小区'),
    place: text('位置', { aliases: ['地点', '具体位置', '拍摄地点'] }),
    category: text('类别', { aliases: ['问题类别'] }),
    content: longText('拍到的问题', {
      required: true,
      aliases: ['问题描述', '内容', '问题内容', '情况描述'],
    }),
    photos: files('图片'),
    issue: link('issue', '转为问题'),
    reply: longText('回复', { aliases: ['回复内容', '答复', '处理情况', '反馈情况'] }),
  },
  title: ({ content }) => (content.length > 24 ? `${content.slice(0, 24)}…` : content),
});
