import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('chatGroup');

/** 民情微信群: one per grid (domain.md 3.2). */
export const chatGroup = defineLedger({
  name: 'chatGroup',
  label: '民情微信群',
  group: '楼栋网格',
  system: 'grid',
  about: '每个网格的民情微信群，一格一群；换群时给旧群填解散日期。',
  root: 'chatGroup',
  fixed: {},
  columns: [
    c('name', { width: 24 }),
    c('grid.name', { label: '所属网格', width: 16 }),
    c('foundedOn', { width: 12 }),
    c('ownerName', { width: 10 }),
    c('memberCount', { width: 8 }),
    c('onePerHousehold', { width: 10 }),
    c('closedOn', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [],
  links: { grid: findKnownByName },
  identify: ['name'],
  roleWords: ['民情微信群', '微信群台账'],
  titleWords: ['微信群'],
});
