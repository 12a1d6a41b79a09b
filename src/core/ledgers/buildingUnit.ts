import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findBuilding, findByName } from './linkRules.ts';

const c = columnsOf('buildingUnit');

/** 单元 with their households and the number of 单元长 due. */
export const buildingUnit = defineLedger({
  name: 'buildingUnit',
  label: '单元',
  group: '楼栋网格',
  system: 'compound',
  about: '各楼栋的单元、户数和应配单元长数。',
  root: 'buildingUnit',
  fixed: {},
  columns: [
    c('building.compound.name', { width: 16 }),
    c('building.no', { width: 8 }),
    c('no', { width: 8 }),
    c('householdCount', { width: 8 }),
    c('floors', { width: 8, optional: true }),
    c('doorsPerFloor', { width: 10, optional: true }),
    c('headsDue', { width: 10 }),
    c('building.grid.name', { label: '所属网格', width: 16, optional: true }),
  ],
  derived: [
    {
      key: 'doorCount',
      label: '户室数',
      width: 8,
      optional: true,
      because: '由户室台账数出；还没有生成户室时空着',
      derive: (row, data) => data.linking('household', 'buildingUnit', row.id).length || undefined,
    },
  ],
  links: { building: findBuilding, 'building.compound': findByName, 'building.grid': findByName },
  identify: ['building', 'no'],
  roleWords: ['单元'],
  titleWords: ['单元台账', '单元一览'],
});
