import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 政策信息: a notice on policy that the community published to its residents (seed-systems O 155). */
export const policyNotice = defineRecord({
  name: 'policyNotice',
  label: '政策信息',
  measure: '条',
  fields: {
    office: link('office', '所属社区', { required: true }),
    publishedOn: date('发布日期', { required: true, aliases: ['发布时间', '日期'] }),
    title: text('标题', { required: true, aliases: ['政策名称', '信息标题', '政策标题', '信息名称'] }),
    category: text('类别', { aliases: ['政策类别', '信息类别'] }),
    sourceUnit: text('来源单位', { aliases: ['发文单位', '来源', '发布单位'] }),
    documentNo: text('文号', { aliases: ['文件号', '文件编号'] }),
    channel: text('发布渠道', { aliases: ['渠道', '发布方式', '发布平台'] }),
    content: longText('内容摘要', { aliases: ['内容', '主要内容', '摘要'] }),
    files: files('文件'),
  },
  title: (notice) => notice.title,
});
