import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { resolutionColumn } from './resolutionColumn.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('project');

/** 项目清单 (domain.md 5.1, 11.3); one row per project, with the need it answers and the resource it uses. */
export const project = defineLedger({
  name: 'project',
  label: '共建项目',
  group: '共建与问题',
  system: 'platform',
  about: '和成员单位一起做的项目，从签约到成效。',
  root: 'project',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('name', { width: 22 }),
    c('category', { width: 10, optional: true }),
    c('projectKind', { width: 16 }),
    c('fiveLink', { width: 12, optional: true }),
    c('need.name', { label: '对应需求', width: 18 }),
    c('resource.name', { label: '对应资源', width: 18 }),
    c('agreement.name', { label: '所属协议', width: 20, optional: true }),
    c('partnerUnit.name', { label: '共建单位', width: 20 }),
    c('ourPerson', { width: 10 }),
    c('partnerPerson', { width: 10 }),
    c('steps', { width: 36 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12 }),
    c('signedOn', { width: 12 }),
    c('beneficiaryCount', { width: 8 }),
    c('contactName', { width: 10, optional: true }),
    c('contactPhone', { width: 14, optional: true }),
    c('fundSource', { width: 14, optional: true }),
    c('amount', { label: '经费金额（元）', width: 14, optional: true }),
    c('state', { width: 10 }),
    c('outcome', { width: 28 }),
    c('files', { width: 16, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  sections: { ourPerson: '实施', startDate: '时间和成效' },
  derived: [resolutionColumn],
  links: {
    need: findKnownByName,
    resource: findKnownByName,
    agreement: findKnownByName,
    partnerUnit: findByName,
    office: findKnownByName,
  },
  identify: ['name'],
  roleWords: ['项目'],
  titleWords: ['项目清单', '共建项目', '项目台账'],
  otherWords: ['创投', '物业服务项目'],
});
