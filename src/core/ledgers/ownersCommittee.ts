import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { termState } from '../rules/termState.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('ownersCommittee');

/** 业委会 of the compounds with their terms. */
export const ownersCommittee = defineLedger({
  name: 'ownersCommittee',
  label: '业委会',
  group: '共建与问题',
  system: 'compound',
  about: '各小区的业主委员会，一届一行。',
  root: 'ownersCommittee',
  fixed: {},
  columns: [
    c('name', { width: 24 }),
    c('compound.name', { label: '所在小区', width: 16 }),
    c('termNo', { width: 8 }),
    c('directorName', { width: 10 }),
    c('directorPhone', { width: 14 }),
    c('memberCount', { width: 8 }),
    c('partyMemberCount', { width: 10 }),
    c('termStart', { width: 12 }),
    c('termEnd', { width: 12 }),
  ],
  derived: [
    {
      key: 'termState',
      label: '任期',
      width: 12,
      because: '由任期届满的日期得出',
      derive: (row, data) => termState(row.termEnd, data.today),
    },
  ],
  links: { compound: findKnownByName },
  identify: ['name'],
  roleWords: ['业委会', '业主委员会'],
  titleWords: ['业委会台账', '业委会名册', '业委会一览', '业主委员会'],
});
