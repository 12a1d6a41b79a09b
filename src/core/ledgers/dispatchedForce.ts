import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 下沉力量: whom departments send down to a grid (seed-systems F 56). */
export const dispatchedForce = defineLedger({
  name: 'dispatchedForce',
  label: '下沉力量',
  group: '楼栋网格',
  system: 'grid',
  about: '公安、市场监管、综合执法等部门派到网格的人员。',
  root: 'post',
  fixed: { kind: 'dispatchedForce' },
  columns: [
    c('grid.name', { width: 16 }),
    c('forceKind', { width: 12 }),
    c('department.name', { label: '派出部门', width: 22 }),
    c('person.name', { width: 10 }),
    c('jobTitle', { width: 20 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: { person: findPerson, grid: findByName, department: findByName },
  identify: ['grid', 'person'],
  place: 'grid',
  severalHolders: true,
  roleWords: ['下沉人员'],
  titleWords: ['下沉力量', '下沉人员', '力量下沉'],
});
