import { standardList } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 清单条目: one entry of a list that the office fills itself from its own documents; the program ships none (domain.md 0). */
export const standardItem = defineRecord({
  name: 'standardItem',
  label: '清单条目',
  measure: '条',
  fields: {
    office: link('office', '所属社区', { required: true }),
    list: choice('清单', standardList, { required: true }),
    order: count('条目序号', { aliases: ['条款', '第几条', '条目号'] }),
    title: text('条目', {
      required: true,
      aliases: [
        '名称',
        '标题',
        '事项名称',
        '项目名称',
        '任务名称',
        '标准名称',
        '条目名称',
        '问题名称',
        '任务',
        '标准',
        '权力名称',
        '服务事项',
        '便民服务事项',
        '问题类型',
      ],
    }),
    content: longText('内容', { aliases: ['具体内容', '说明', '内容说明', '标准内容', '具体要求'] }),
    source: text('出处', { aliases: ['文件依据', '依据', '来源文件'], hint: '写明出自哪份文件、哪一条' }),
  },
  title: (item) => item.title,
});
