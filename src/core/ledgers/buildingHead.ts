import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findBuilding, findByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 楼长: one row per post; a person who heads several buildings has several (domain.md 3.1). */
export const buildingHead = defineLedger({
  name: 'buildingHead',
  label: '楼长',
  group: '楼栋网格',
  system: 'compound',
  about: '每栋楼的楼长，一人管几栋就有几行。',
  root: 'post',
  fixed: { kind: 'buildingHead' },
  columns: [
    c('building.compound.name', { width: 16 }),
    c('building.no', { width: 8 }),
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.birthDate', { width: 12 }),
    c('person.politicalStatus', { width: 12 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('rank', { width: 6, optional: true }),
    c('building.grid.name', { label: '所属网格', width: 16, optional: true }),
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
    building: findBuilding,
    'building.compound': findByName,
    'building.grid': findByName,
  },
  identify: ['building', 'person'],
  place: 'building',
  roleWords: ['楼长', '楼栋长', '楼幢长'],
  titleWords: ['楼长单元长', '楼长、单元长', '楼长名册', '楼长花名册', '楼栋长'],
});
