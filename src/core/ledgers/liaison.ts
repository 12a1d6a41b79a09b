import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 联络员: the person of a partner unit who keeps the daily contact (domain.md 4). */
export const liaison = defineLedger({
  name: 'liaison',
  label: '联络员',
  group: '共建与问题',
  system: 'community',
  about: '成员单位负责日常联系的人。',
  root: 'post',
  fixed: { kind: 'liaison' },
  columns: [
    c('partnerUnit.name', { width: 20 }),
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6, optional: true }),
    c('person.mobile', { width: 14 }),
    c('jobTitle', { width: 20, optional: true }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: { person: findPerson, partnerUnit: findByName },
  identify: ['partnerUnit', 'person'],
  place: 'partnerUnit',
  roleWords: ['联络员', '联系人', '联络人'],
  titleWords: ['联络员'],
});
