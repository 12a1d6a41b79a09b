import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('mediationCommittee');

/** 人民调解委员会 with the number of their cases (seed-systems G 72). */
export const mediationCommittee = defineLedger({
  name: 'mediationCommittee',
  label: '人民调解委员会',
  group: '共建与问题',
  system: 'property',
  about: '社区和小区的人民调解委员会。',
  root: 'mediationCommittee',
  fixed: {},
  columns: [
    c('name', { width: 26 }),
    c('compound.name', { label: '所在小区', width: 16 }),
    c('headName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('mediatorCount', { width: 10 }),
    c('place', { width: 20 }),
    c('foundedOn', { width: 12 }),
  ],
  derived: [
    {
      key: 'caseCount',
      label: '案件数',
      width: 8,
      because: '由调解案件台账数出',
      derive: (row, data) => data.linking('mediationCase', 'mediationCommittee', row.id).length || undefined,
    },
  ],
  links: { compound: findKnownByName },
  identify: ['name'],
  roleWords: ['调解委员会', '调委会'],
  titleWords: ['调解委员会', '调委会'],
  otherWords: ['案件'],
});
