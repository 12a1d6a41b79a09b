import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('mediationCase');

/** 调解案件 without names of those who quarrel (domain.md 8.2). */
export const mediationCase = defineLedger({
  name: 'mediationCase',
  label: '调解案件',
  group: '共建与问题',
  system: 'property',
  about: '调解委员会受理的纠纷，只记人数、类别和结果，不写当事人姓名。',
  root: 'mediationCase',
  fixed: {},
  columns: [
    c('no', { width: 16 }),
    c('mediationCommittee.name', { label: '调解委员会', width: 24 }),
    c('compound.name', { label: '发生小区', width: 16 }),
    c('acceptedOn', { width: 12 }),
    c('category', { width: 14 }),
    c('peopleCount', { width: 10 }),
    c('mediatorName', { width: 10 }),
    c('result', { width: 14 }),
    c('closedOn', { width: 12 }),
  ],
  derived: [],
  links: { mediationCommittee: findByName, compound: findKnownByName },
  identify: ['mediationCommittee', 'no'],
  roleWords: ['调解案件'],
  titleWords: ['调解案件', '调解台账', '纠纷调解', '调解登记'],
});
