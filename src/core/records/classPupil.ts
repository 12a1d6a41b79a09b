import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 课堂学生: a child of a class by name and guardian's phone, nothing else, cleared after the term (domain.md 8.2). */
export const classPupil = defineRecord({
  name: 'classPupil',
  label: '课堂学生',
  measure: '名',
  fields: {
    communityClass: link('communityClass', '课堂', { required: true }),
    name: nameText('学生姓名', { required: true, aliases: ['孩子姓名', '儿童姓名', '学员姓名'] }),
    guardianPhone: phone('监护人电话', { aliases: ['家长电话', '监护人联系电话', '家长联系电话'] }),
  },
  title: (pupil) => pupil.name,
});
