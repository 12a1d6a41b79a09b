import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('grid');

/** 网格 (domain.md 3.2). */
export const grid = defineLedger({
  name: 'grid',
  label: '网格',
  group: '楼栋网格',
  system: 'grid',
  about: '本社区的网格和四至范围。',
  root: 'grid',
  fixed: {},
  columns: [
    c('code', { width: 14 }),
    c('name', { width: 16 }),
    c('extent', { width: 40 }),
    c('householdCount', { width: 8 }),
  ],
  derived: [],
  links: { office: findByName },
  identify: ['name'],
  roleWords: ['网格'],
  titleWords: ['一长三员', '网格台账', '网格一览', '网格名册'],
});
