import { columnsOf } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** What the four ledgers of 一长三员 share: everything but name, kind and words. */
export const gridPostShape = {
  group: '楼栋网格',
  system: 'grid' as const,
  root: 'post' as const,
  columns: [
    c('grid.name', { width: 16 }),
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.birthDate', { width: 12 }),
    c('person.politicalStatus', { width: 12 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('rank', { width: 6, optional: true }),
    c('person.workUnit', { width: 18, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: { person: findPerson, grid: findByName },
  identify: ['grid', 'person'],
  place: 'grid',
  titleWords: ['一长三员', '网格员名册', '网格力量'],
};
