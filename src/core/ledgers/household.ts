import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findBuilding, findBuildingUnit, findByName } from './linkRules.ts';

const c = columnsOf('household');

/** 户室: doors without names, generated from floors and doors per floor (domain.md 10). */
export const household = defineLedger({
  name: 'household',
  label: '户室',
  group: '楼栋网格',
  system: 'compound',
  about: '每个单元的门牌，不写姓名；按楼层数和每层户数一次生成，走访时逐户打勾。',
  root: 'household',
  fixed: {},
  columns: [
    c('buildingUnit.building.compound.name', { width: 16 }),
    c('buildingUnit.building.no', { width: 8 }),
    c('buildingUnit.no', { width: 8 }),
    c('room', { width: 10 }),
    c('careConsented', { width: 10 }),
  ],
  derived: [],
  links: {
    buildingUnit: findBuildingUnit,
    'buildingUnit.building': findBuilding,
    'buildingUnit.building.compound': findByName,
  },
  identify: ['buildingUnit', 'room'],
  roleWords: ['户室'],
  titleWords: ['户室台账', '户室一览', '门牌台账', '住户门牌'],
  otherWords: ['人口', '居民信息', '出租'],
});
