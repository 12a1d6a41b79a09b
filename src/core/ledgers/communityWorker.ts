import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { concurrentColumn } from './concurrentColumn.ts';
import { findKnownByName, findPerson } from './linkRules.ts';

const c = columnsOf('post');

/** 社区工作者 with 定岗网格 (seed-systems F 49). */
export const communityWorker = defineLedger({
  name: 'communityWorker',
  label: '社区工作者',
  group: '党组织',
  system: 'grid',
  about: '本社区的工作人员和各自定岗的网格。',
  root: 'post',
  fixed: { kind: 'communityWorker' },
  columns: [
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.birthDate', { width: 12 }),
    c('person.politicalStatus', { width: 12 }),
    c('person.education', { width: 10 }),
    c('jobTitle', { label: '岗位职务', aliases: ['职务', '岗位', '现任职务'], width: 16 }),
    c('duty', { width: 18 }),
    c('grid.name', { label: '定岗网格', aliases: ['包联网格', '负责网格', '分管网格'], width: 16 }),
    c('person.mobile', { width: 14 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [concurrentColumn],
  links: { person: findPerson, grid: findKnownByName },
  identify: ['person'],
  place: 'office',
  severalHolders: true,
  roleWords: ['社区工作者姓名'],
  titleWords: ['社区工作者', '社区工作人员', '社工名册'],
  otherWords: ['最美', '楼长', '单元长'],
});
