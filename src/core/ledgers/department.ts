import { columnsOf, defineLedger } from '../record/defineLedger.ts';

const c = columnsOf('department');

/** 部门: district departments and offices of the subdistrict (seed-systems B 16, N 146). */
export const department = defineLedger({
  name: 'department',
  label: '部门',
  group: '共建与问题',
  system: 'subdistrict',
  about: '区直部门和街道科室：吹哨时通知谁、议定事项交给谁、下沉力量从哪里来。',
  root: 'department',
  fixed: {},
  columns: [
    c('name', { width: 26 }),
    c('departmentKind', { width: 12 }),
    c('contactName', { width: 12 }),
    c('contactPhone', { width: 14 }),
    c('duties', { width: 36 }),
  ],
  derived: [],
  links: {},
  identify: ['name'],
  roleWords: ['区直部门', '街道科室'],
  titleWords: ['部门台账', '部门名册', '部门一览', '部门联系', '街道科室'],
});
