import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { termState } from '../rules/termState.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('propertyProject');

/** 物业服务项目: which firm serves which compound until when (seed-systems G 66). */
export const propertyProject = defineLedger({
  name: 'propertyProject',
  label: '物业服务项目',
  group: '共建与问题',
  system: 'property',
  about: '哪家物业企业服务哪个小区，合同到什么时候；小区没有在管的项目就算没有物业服务。',
  root: 'propertyProject',
  fixed: {},
  columns: [
    c('propertyCompany.name', { label: '物业企业', width: 24 }),
    c('compound.name', { label: '服务小区', width: 16 }),
    c('managerName', { width: 10 }),
    c('managerPhone', { width: 14 }),
    c('contractStart', { width: 12 }),
    c('contractEnd', { width: 12 }),
    c('partyOrg.name', { label: '项目党组织', width: 24 }),
  ],
  derived: [
    {
      key: 'contractState',
      label: '合同状态',
      width: 12,
      because: '由合同到期的日期得出',
      derive: (row, data) =>
        termState(row.contractEnd, data.today)?.replace('届满', '到期').replace('任期内', '合同期内'),
    },
  ],
  links: { propertyCompany: findByName, compound: findKnownByName, partyOrg: findKnownByName },
  identify: ['propertyCompany', 'compound'],
  roleWords: ['物业服务项目'],
  titleWords: ['物业服务项目', '物业项目'],
  otherWords: ['考评', '共建'],
});
