import { span } from '../kinds/day.ts';
import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { pupilsOf } from '../rules/classPupils.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('communityClass');

/** 社区课堂, one row per class and term (seed-systems H 87, 88). */
export const communityClass = defineLedger({
  name: 'communityClass',
  label: '社区课堂',
  group: '共建与问题',
  system: 'contract',
  about: '小区里的四点半学生课堂和多彩益智儿童课堂，一个学期一行。',
  root: 'communityClass',
  fixed: {},
  columns: [
    c('name', { width: 22 }),
    c('classKind', { width: 18 }),
    c('compound.name', { label: '开课小区', width: 16 }),
    c('place', { width: 20 }),
    c('schedule', { width: 20 }),
    c('teacherName', { width: 10 }),
    c('termStart', { width: 12 }),
    c('termEnd', { width: 12 }),
  ],
  derived: [
    {
      key: 'pupilCount',
      label: '学生数',
      width: 8,
      because: '由课堂学生名单数出；清空名单后空着',
      derive: (row, data) => pupilsOf(row.id, data).length || undefined,
    },
    {
      key: 'listState',
      label: '名单处理',
      width: 16,
      because: '学期结束后学生名单要清空，由学期结束和名单得出',
      derive(row, data) {
        const isOver = row.termEnd !== undefined && span(row.termEnd)[1] < data.today;
        return isOver && pupilsOf(row.id, data).length > 0 ? '学期已结束，请清空' : undefined;
      },
    },
  ],
  links: { compound: findKnownByName },
  identify: ['name'],
  roleWords: ['社区课堂', '四点半课堂', '儿童课堂'],
  titleWords: ['社区课堂', '四点半', '儿童课堂', '学生课堂'],
});
