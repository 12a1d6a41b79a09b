import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('wishWall');

/** 心愿墙: where wishes are hung up (seed-systems N 142). */
export const wishWall = defineLedger({
  name: 'wishWall',
  label: '心愿墙',
  group: '共建与问题',
  system: 'whistle',
  about: '社区里的心愿墙：设在哪里、谁管理。',
  root: 'wishWall',
  fixed: {},
  columns: [
    c('name', { width: 22 }),
    c('compound.name', { label: '所在小区', width: 16 }),
    c('place', { width: 24 }),
    c('setUpOn', { width: 12 }),
    c('keeperName', { width: 10 }),
    c('contactPhone', { width: 14 }),
  ],
  derived: [
    {
      key: 'wishCount',
      label: '心愿数',
      width: 8,
      because: '由心愿台账数出',
      derive: (row, data) => data.linking('wish', 'wishWall', row.id).length || undefined,
    },
  ],
  links: { compound: findKnownByName },
  identify: ['name'],
  roleWords: ['心愿墙'],
  titleWords: ['心愿墙台账', '心愿墙一览', '心愿墙名册'],
});
