import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findBuilding, findBuildingUnit, findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 单元长: one row per post (domain.md 3.1). */
export const unitHead = defineLedger({
  name: 'unitHead',
  label: '单元长',
  group: '楼栋网格',
  system: 'compound',
  about: '每个单元的单元长。',
  root: 'post',
  fixed: { kind: 'unitHead' },
  columns: [
    c('buildingUnit.building.compound.name', { width: 16 }),
    c('buildingUnit.building.no', { width: 8 }),
    c('buildingUnit.no', { width: 8 }),
    c('buildingUnit.householdCount', { width: 8 }),
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.birthDate', { width: 12 }),
    c('person.politicalStatus', { width: 12 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('rank', { width: 6, optional: true }),
    c('buildingUnit.building.grid.name', { label: '所属网格', width: 16, optional: true }),
    c('person.ethnicity', { width: 8, optional: true }),
    c('person.education', { width: 10, optional: true }),
    c('person.homeAddress', { width: 24, optional: true }),
    c('person.idNumber', { width: 20, optional: true }),
    c('person.workUnit', { width: 18, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: {
    person: findPerson,
    buildingUnit: findBuildingUnit,
    'buildingUnit.building': findBuilding,
    'buildingUnit.building.compound': findByName,
    'buildingUnit.building.grid': findByName,
  },
  identify: ['buildingUnit', 'person'],
  place: 'buildingUnit',
  roleWords: ['单元长', '单元（门）长', '门长'],
  titleWords: ['楼长单元长', '楼长、单元长', '单元长名册', '单元长花名册'],
});
