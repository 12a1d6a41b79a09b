import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownBuilding, findKnownByName, findKnownIssue } from './linkRules.ts';

const c = columnsOf('visit');

/** 走访 (domain.md 10); names of hosts stay out of sight until chosen, and no row links to a person. */
export const visit = defineLedger({
  name: 'visit',
  label: '走访',
  group: '楼栋网格',
  system: 'whistle',
  about: '每日走访、每月遍访和上门问事：去了哪一户、反映了什么。',
  root: 'visit',
  fixed: {},
  columns: [
    c('visitedOn', { width: 12 }),
    c('visitKind', { width: 12 }),
    c('visitorName', { width: 10 }),
    c('building.compound.name', { width: 16 }),
    c('building.no', { width: 8 }),
    c('buildingUnit.no', { width: 8 }),
    c('household.room', { width: 8 }),
    c('hostName', { width: 10, optional: true }),
    c('matter', { width: 32 }),
    c('appeal', { width: 20, optional: true }),
    c('isSolved', { width: 10 }),
    c('issue.content', { label: '转为问题', width: 28, optional: true }),
    c('nextOn', { width: 12 }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [],
  links: {
    building: findKnownBuilding,
    'building.compound': findKnownByName,
    buildingUnit: { by: [['building', 'no']], create: false },
    household: { by: [['buildingUnit', 'room']], create: false },
    issue: findKnownIssue,
    office: findKnownByName,
  },
  identify: ['building', 'buildingUnit', 'household', 'visitedOn'],
  roleWords: ['走访'],
  titleWords: ['走访台账', '走访记录', '遍访', '入户走访', '上门问事'],
});
