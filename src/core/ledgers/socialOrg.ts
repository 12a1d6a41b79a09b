import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('socialOrg');

/** 社会组织台账 (domain.md 10). */
export const socialOrg = defineLedger({
  name: 'socialOrg',
  label: '社会组织',
  group: '共建与问题',
  system: 'volunteer',
  about: '社区党组织领办的公益性社会组织。',
  root: 'socialOrg',
  fixed: {},
  columns: [
    c('name', { width: 24 }),
    c('registration', { width: 10 }),
    c('registrationNo', { width: 20 }),
    c('headName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('foundedOn', { width: 12 }),
    c('scope', { width: 28 }),
    c('partyOrg.name', { label: '党组织', width: 20 }),
    c('partyAdviser', { width: 10 }),
    c('mentor', { width: 20 }),
  ],
  derived: [
    {
      key: 'projectCount',
      label: '承接项目数',
      width: 10,
      because: '由公益创投项目台账数出',
      derive: (row, data) => data.linking('ventureProject', 'socialOrg', row.id).length || undefined,
    },
  ],
  links: { partyOrg: findKnownByName },
  identify: ['name'],
  roleWords: ['社会组织'],
  titleWords: ['社会组织台账', '社会组织名册', '社会组织一览', '社会组织'],
});
