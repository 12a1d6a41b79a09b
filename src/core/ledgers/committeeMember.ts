import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 大工委, 大党委 members by committee (domain.md 4). */
export const committeeMember = defineLedger({
  name: 'committeeMember',
  label: '大工委大党委成员',
  group: '党组织',
  system: 'community',
  about: '街道“大工委”、社区“大党委”的书记、副书记、委员和兼职委员。',
  root: 'post',
  fixed: { kind: 'committeeMember' },
  columns: [
    c('committee.name', { label: '委员会名称', width: 24 }),
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('jobTitle', { width: 26 }),
    c('committeeRole', { width: 12 }),
    c('duty', { width: 16 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('termEnd', { width: 12, optional: true }),
    c('endDate', { width: 12, optional: true }),
    c('person.politicalStatus', { width: 12, optional: true }),
    c('person.birthDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: { person: findPerson, committee: findByName },
  identify: ['committee', 'person'],
  place: 'committee',
  severalHolders: true,
  roleWords: ['大工委大党委成员', '大党委成员', '大工委成员'],
  titleWords: ['大工委大党委成员', '大党委成员', '大工委成员', '大党委组成人员', '大工委组成人员'],
});
