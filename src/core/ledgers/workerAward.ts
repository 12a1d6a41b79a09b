import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownPerson } from './linkRules.ts';

const c = columnsOf('workerAward');

/** 最美社区工作人员 (domain.md 10). */
export const workerAward = defineLedger({
  name: 'workerAward',
  label: '最美社区工作人员',
  group: '党组织',
  system: 'whistle',
  about: '历次评选出的“最美社区工作人员”和主要事迹。',
  root: 'workerAward',
  fixed: {},
  columns: [
    c('person.name', { width: 10 }),
    c('person.mobile', { width: 14 }),
    c('jobTitle', { width: 18 }),
    c('deeds', { width: 36 }),
    c('recommender', { width: 20 }),
    c('batch', { width: 16 }),
    c('publicisedOn', { width: 12 }),
    c('awardedOn', { width: 12 }),
  ],
  derived: [],
  links: { person: findKnownPerson },
  identify: ['person', 'batch'],
  roleWords: ['最美社区工作人员'],
  titleWords: ['最美社区工作'],
});
