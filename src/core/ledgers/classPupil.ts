import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('classPupil');

/** 课堂学生: name and guardian's phone, nothing else, cleared after the term (domain.md 8.2). */
export const classPupil = defineLedger({
  name: 'classPupil',
  label: '课堂学生',
  group: '共建与问题',
  system: 'contract',
  about: '课堂的学生名单，只写姓名和监护人电话；学期结束后一次清空。',
  root: 'classPupil',
  fixed: {},
  columns: [
    c('communityClass.name', { label: '课堂名称', width: 22 }),
    c('name', { width: 10 }),
    c('guardianPhone', { width: 14 }),
  ],
  derived: [],
  links: { communityClass: findByName },
  identify: ['communityClass', 'name'],
  roleWords: ['课堂学生'],
  titleWords: ['课堂学生', '学生名单', '学员名单'],
});
