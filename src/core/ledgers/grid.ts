import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { gridColumns } from './gridColumns.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('grid');

/** 网格 (domain.md 3.2). */
export const grid = defineLedger({
  name: 'grid',
  label: '网格',
  group: '楼栋网格',
  system: 'grid',
  about: '网格一长三员台账：四至、户数、支部、包联领导、一长三员、下沉力量和微信群。',
  root: 'grid',
  fixed: {},
  columns: [
    c('code', { width: 20 }),
    c('name', { width: 16 }),
    c('extent', { width: 40 }),
    c('householdCount', { width: 8 }),
    c('residentCount', { width: 8 }),
    c('partyOrg.name', { label: '网格支部', aliases: ['网格党支部', '所属支部'], width: 22 }),
    c('officePhone', { width: 14, optional: true }),
    c('updatedOn', { width: 12 }),
  ],
  derived: gridColumns,
  links: { office: findByName, partyOrg: findKnownByName },
  identify: ['name'],
  roleWords: ['网格'],
  titleWords: ['一长三员', '网格台账', '网格一览', '网格名册'],
});
