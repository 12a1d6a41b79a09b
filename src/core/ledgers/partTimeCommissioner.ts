import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { attendanceColumns } from './attendanceColumns.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 兼职委员: heads of partner units who serve on the community's 大党委 (domain.md 4, 11.3). */
export const partTimeCommissioner = defineLedger({
  name: 'partTimeCommissioner',
  label: '兼职委员',
  group: '共建与问题',
  system: 'community',
  about: '成员单位派到社区“大党委”的兼职委员。',
  root: 'post',
  fixed: { kind: 'partTimeCommissioner' },
  columns: [
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('partnerUnit.name', { width: 20 }),
    c('jobTitle', { width: 26 }),
    c('duty', { width: 16 }),
    c('startDate', { label: '聘任日期', width: 12 }),
    c('termEnd', { width: 12 }),
    c('person.mobile', { width: 14 }),
    c('endDate', { width: 12, optional: true }),
    c('person.politicalStatus', { width: 12, optional: true }),
    c('person.birthDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn, ...attendanceColumns],
  links: { person: findPerson, partnerUnit: findByName },
  identify: ['partnerUnit', 'person'],
  place: 'partnerUnit',
  roleWords: ['兼职委员', '委员'],
  titleWords: ['兼职委员', '大党委'],
});
