import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { membersOf } from '../rules/partyOrgMembers.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('partyOrg');

/** 党组织: committee, branches and groups with their member counts (domain.md 2.4). */
export const partyOrg = defineLedger({
  name: 'partyOrg',
  label: '党组织',
  group: '党组织',
  system: 'compound',
  about: '社区党委和各党支部、党小组。',
  root: 'partyOrg',
  fixed: {},
  columns: [
    c('name', { width: 24 }),
    c('orgType', { width: 10 }),
    c('parent.name', { label: '上级党组织', width: 24 }),
    c('compound.name', { label: '所在小区', width: 16 }),
    c('termEnd', { width: 12 }),
  ],
  derived: [
    {
      key: 'memberCount',
      label: '党员数',
      width: 8,
      because: '由党员花名册数出',
      derive: (row, data) => membersOf(row, data).length,
    },
  ],
  links: {
    parent: { ...findByName, create: false },
    compound: { ...findByName, create: false },
    office: findByName,
  },
  identify: ['name'],
  roleWords: ['党组织'],
  titleWords: ['党组织设置', '党组织一览', '党组织名册'],
});
