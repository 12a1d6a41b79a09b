import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('ventureProject');

/** 公益创投项目 (domain.md 10). */
export const ventureProject = defineLedger({
  name: 'ventureProject',
  label: '公益创投项目',
  group: '共建与问题',
  system: 'brand',
  about: '社会组织承接的公益创投项目：资金、进度和受益人数。',
  root: 'ventureProject',
  fixed: {},
  columns: [
    c('no', { width: 14, optional: true }),
    c('name', { width: 24 }),
    c('field', { width: 12 }),
    c('socialOrg.name', {
      label: '承接组织',
      aliases: ['承接机构', '申报机构', '实施机构', '承接单位', '执行机构'],
      width: 20,
    }),
    c('fundSource', { width: 14 }),
    c('approvedAmount', { label: '批复金额（元）', width: 14 }),
    c('paidAmount', { label: '已拨付（元）', width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12 }),
    c('beneficiaryCount', { width: 10 }),
    c('state', { width: 10 }),
    c('grade', { width: 10 }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [],
  links: { socialOrg: findByName, office: findKnownByName },
  identify: ['name'],
  roleWords: ['公益创投'],
  titleWords: ['公益创投', '创投项目'],
});
