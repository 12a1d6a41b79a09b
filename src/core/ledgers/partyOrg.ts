import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { compoundsOf } from '../rules/branchCompounds.ts';
import { membersOf } from '../rules/partyOrgMembers.ts';
import { secretaryOf } from '../rules/peopleAt.ts';
import { termState } from '../rules/termState.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('partyOrg');

/** 党组织: committee, branches and groups with their member counts (domain.md 2.4). */
export const partyOrg = defineLedger({
  name: 'partyOrg',
  label: '党组织',
  group: '党组织',
  system: 'compound',
  about: '街道党工委、社区党委（总支）、党支部、党小组四级党组织。',
  root: 'partyOrg',
  fixed: {},
  columns: [
    c('name', { width: 24 }),
    c('orgType', { width: 10 }),
    c('parent.name', { label: '上级党组织', width: 24 }),
    c('compound.name', { label: '所在小区', width: 16 }),
    c('branchForm', { width: 10 }),
    c('sector', { width: 10, optional: true }),
    c('foundedOn', { width: 12 }),
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
    {
      key: 'secretary',
      label: '党组织书记',
      width: 10,
      because: '由党员的党内职务得出',
      derive: (row, data) => secretaryOf(row, data),
    },
    {
      key: 'groupCount',
      label: '下设党小组数',
      width: 10,
      because: '由上级是它的党小组数出',
      derive: (row, data) =>
        data.linking('partyOrg', 'parent', row.id).filter(({ orgType }) => orgType === 'group').length ||
        undefined,
    },
    {
      key: 'compounds',
      label: '覆盖小区',
      width: 24,
      because: '由所在小区和连片支部覆盖小区得出',
      derive: (row, data) =>
        compoundsOf(row.id, data)
          .map(({ name }) => name)
          .join('、') || undefined,
    },
    {
      key: 'termState',
      label: '任期',
      width: 12,
      because: '由届满日期得出',
      derive: (row, data) => termState(row.termEnd, data.today),
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
