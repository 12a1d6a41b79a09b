import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { allianceParties } from '../records/allianceMember.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('allianceMember');

/** 联盟成员: one row per alliance and member; each row names one party (domain.md 4). */
export const allianceMember = defineLedger({
  name: 'allianceMember',
  label: '联盟成员',
  group: '共建与问题',
  system: 'community',
  about: '各个联盟的成员，一家一行；成员单位、党组织、物业企业、业委会、社会组织、部门里写一个。',
  root: 'allianceMember',
  fixed: {},
  columns: [
    c('alliance.name', { label: '联盟名称', width: 26 }),
    c('partnerUnit.name', { label: '成员单位', width: 20 }),
    c('partyOrg.name', { label: '成员党组织', width: 20 }),
    c('propertyCompany.name', { label: '成员物业企业', width: 20 }),
    c('ownersCommittee.name', { label: '成员业委会', width: 18 }),
    c('socialOrg.name', { label: '成员社会组织', width: 18 }),
    c('department.name', { label: '成员部门', width: 18 }),
    c('duty', { width: 20 }),
    c('joinedOn', { width: 12 }),
    c('leftOn', { width: 12, optional: true }),
  ],
  derived: [],
  links: {
    alliance: findByName,
    partnerUnit: findKnownByName,
    partyOrg: findKnownByName,
    propertyCompany: findKnownByName,
    ownersCommittee: findKnownByName,
    socialOrg: findKnownByName,
    department: findKnownByName,
  },
  identify: ['alliance'],
  oneOf: allianceParties,
  roleWords: ['联盟成员'],
  titleWords: ['联盟成员'],
});
