import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findPerson } from './linkRules.ts';
import { visitColumns } from './visitColumns.ts';

const c = columnsOf('post');

/** 区级联系领导: district leaders who contact the community (seed-systems C 29). */
export const districtContactLeader = defineLedger({
  name: 'districtContactLeader',
  label: '区级联系领导',
  group: '党组织',
  system: 'community',
  about: '定期联系本社区的区级党员领导干部；每次来访在“领导联系走访”里登记。',
  root: 'post',
  fixed: { kind: 'districtContactLeader' },
  columns: [
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6, optional: true }),
    c('jobTitle', { width: 28 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { label: '联系开始', width: 12 }),
    c('endDate', { label: '联系结束', width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [...visitColumns, concurrentColumn],
  links: { person: findPerson },
  identify: ['person'],
  place: 'office',
  severalHolders: true,
  roleWords: ['区级联系领导'],
  titleWords: ['区级联系领导', '区级领导联系社区', '联系社区领导'],
});
