import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName, findKnownPerson } from './linkRules.ts';

const c = columnsOf('leaderVisit');

/** 领导联系走访: one row per visit of a leader (seed-systems C 29, F 48). */
export const leaderVisit = defineLedger({
  name: 'leaderVisit',
  label: '领导联系走访',
  group: '党组织',
  system: 'community',
  about: '区级联系领导、街道包联领导每次来社区、进网格的情况和解决的问题。',
  root: 'leaderVisit',
  fixed: {},
  columns: [
    c('visitedOn', { width: 12 }),
    c('leader.name', { label: '走访领导', aliases: ['联系领导姓名', '领导姓名', '走访人'], width: 10 }),
    c('leader.mobile', { label: '领导电话', width: 14 }),
    c('grid.name', { label: '走访网格', width: 16 }),
    c('matter', { width: 36 }),
    c('result', { width: 36 }),
  ],
  derived: [],
  links: { leader: findKnownPerson, grid: findKnownByName },
  identify: ['leader', 'visitedOn', 'matter'],
  roleWords: ['领导联系走访'],
  titleWords: ['领导联系走访', '领导走访', '联系走访'],
});
