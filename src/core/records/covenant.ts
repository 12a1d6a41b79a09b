import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 邻里公约: one version of the covenant of a compound or of the whole community; the newest adopted one is in force (domain.md 10). */
export const covenant = defineRecord({
  name: 'covenant',
  label: '邻里公约',
  measure: '份',
  fields: {
    office: link('office', '所属社区', { required: true }),
    compound: link('compound', '小区', { hint: '全社区的公约不用选小区' }),
    version: text('版本', { required: true, aliases: ['版次', '公约版本', '版本号'] }),
    adoptedOn: date('通过日期', { aliases: ['通过时间', '表决日期', '制定时间', '修订时间'] }),
    adoptedHow: text('通过方式', {
      aliases: ['表决方式', '通过形式'],
      hint: '如 业主大会表决、居民代表会议',
    }),
    body: longText('公约全文', { aliases: ['全文', '公约内容', '内容'] }),
    photos: files('公示照片'),
  },
  title: (covenant) => `邻里公约（${covenant.version}）`,
});
