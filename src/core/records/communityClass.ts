import { classKind } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 社区课堂: a class for children in a compound, one record per term (seed-systems H 87, 88). */
export const communityClass = defineRecord({
  name: 'communityClass',
  label: '社区课堂',
  measure: '个',
  fields: {
    name: nameText('课堂名称', {
      required: true,
      aliases: ['课堂', '班级名称', '班级'],
      hint: '每学期另起一行，如 四点半课堂（2026年秋）',
    }),
    office: link('office', '所属社区', { required: true }),
    classKind: choice('课堂类别', classKind, { aliases: ['课堂类型', '类别'] }),
    compound: link('compound', '开课小区'),
    place: text('上课地点', { aliases: ['地点', '开课地点', '场地'] }),
    schedule: text('上课时间', { aliases: ['课程安排', '时间安排', '开课时间', '每周安排'] }),
    termStart: date('学期开始', { aliases: ['开课日期', '开班日期', '学期起'] }),
    termEnd: date('学期结束', { aliases: ['结课日期', '结束日期', '学期止'] }),
    teacherName: nameText('授课老师', { aliases: ['老师', '辅导老师', '任课老师', '志愿老师', '授课人'] }),
  },
  title: (one) => one.name,
  check: (one) => periodTrouble(one.termStart, one.termEnd, 'termEnd', '学期结束早于学期开始'),
});
