import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('building');

/** 楼栋 with their grid and the number of 楼长 due. */
export const building = defineLedger({
  name: 'building',
  label: '楼栋',
  group: '楼栋网格',
  system: 'compound',
  about: '各小区的楼栋和应配楼长数。',
  root: 'building',
  fixed: {},
  columns: [
    c('compound.name', { width: 16 }),
    c('no', { width: 8 }),
    c('grid.name', { label: '所属网格', width: 16 }),
    c('headsDue', { width: 10 }),
  ],
  derived: [
    {
      key: 'unitCount',
      label: '单元数',
      width: 8,
      because: '由单元台账数出',
      derive: (row, data) => data.linking('buildingUnit', 'building', row.id).length,
    },
  ],
  links: { compound: findByName, grid: findByName },
  identify: ['compound', 'no'],
  roleWords: ['楼栋'],
  titleWords: ['楼栋台账', '楼栋一览', '楼栋名册', '楼栋信息'],
});
