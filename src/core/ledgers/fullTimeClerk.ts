import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 专职专干: full-time clerks (seed-systems B 18). */
export const fullTimeClerk = defineLedger({
  name: 'fullTimeClerk',
  label: '专职专干',
  group: '党组织',
  system: 'subdistrict',
  about: '专门从事党建、治理工作的专职人员。',
  root: 'post',
  fixed: { kind: 'fullTimeClerk' },
  columns: [
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.birthDate', { width: 12 }),
    c('person.politicalStatus', { width: 12 }),
    c('person.education', { width: 10 }),
    c('jobTitle', { label: '岗位职务', aliases: ['职务', '岗位', '现任职务'], width: 16 }),
    c('duty', { width: 20 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: { person: findPerson },
  identify: ['person'],
  place: 'office',
  severalHolders: true,
  roleWords: ['专职专干'],
  titleWords: ['专职专干', '专干名册', '党建专干'],
});
