import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findByName, findPerson } from './linkRules.ts';
import { visitColumns } from './visitColumns.ts';

const c = columnsOf('post');

/** 包联领导: leaders of the subdistrict who answer for grids (seed-systems F 48). */
export const gridSponsorLeader = defineLedger({
  name: 'gridSponsorLeader',
  label: '包联领导',
  group: '楼栋网格',
  system: 'grid',
  about: '街道党政班子成员分包的网格，一人包几个网格就有几行。',
  root: 'post',
  fixed: { kind: 'gridSponsorLeader' },
  columns: [
    c('grid.name', { width: 16 }),
    c('person.name', { width: 10 }),
    c('jobTitle', { width: 26 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [...visitColumns, concurrentColumn],
  links: { person: findPerson, grid: findByName },
  identify: ['grid', 'person'],
  place: 'grid',
  severalHolders: true,
  roleWords: ['分包网格领导', '包联网格领导'],
  titleWords: ['包联领导', '领导包联', '领导分包', '班子成员包联', '分包网格', '包联网格'],
});
