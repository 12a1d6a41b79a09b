import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { servicesOf } from '../rules/reporting/services.ts';
import { findByName, findKnownByName, findPerson } from './linkRules.ts';

const c = columnsOf('memberRegistration');

/** 在职党员报到 (双报到 by person, domain.md 6, 11.3); the room is kept, yet shown only when chosen. */
export const memberRegistration = defineLedger({
  name: 'memberRegistration',
  label: '在职党员报到',
  group: '共建与问题',
  system: 'compound',
  about: '到居住小区报到的在职党员：亮身份、认岗位、作承诺；不计入本社区党员。',
  root: 'memberRegistration',
  fixed: {},
  columns: [
    c('person.name', { aliases: ['报到党员姓名', '报到党员', '报到人'], width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.birthDate', { width: 12 }),
    c('workUnit', { width: 20 }),
    c('jobTitle', { width: 12 }),
    c('unitPartyOrg', { width: 20 }),
    c('compound.name', { label: '居住小区', width: 14 }),
    c('buildingNo', { width: 8 }),
    c('buildingUnitNo', { width: 8, optional: true }),
    c('room', { width: 8, optional: true }),
    c('person.mobile', { width: 14 }),
    c('specialty', { width: 12 }),
    c('registeredOn', { width: 12 }),
    c('identityShownOn', { width: 12, optional: true }),
    c('claimedPost', { width: 14 }),
    c('claimedOn', { width: 12, optional: true }),
    c('pledge', { width: 22 }),
    c('pledgedOn', { width: 12, optional: true }),
    c('fulfilment', { width: 20, optional: true }),
    c('partyOrg.name', { label: '编入支部', aliases: ['编入党支部', '编入党小组', '编入组织'], width: 18 }),
    c('volunteerTeam.name', { label: '编入服务队', aliases: ['编入队伍', '编入志愿队'], width: 18 }),
    c('appraisal', { width: 10 }),
    c('partnerUnit.name', { label: '双报到单位', width: 18, optional: true }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  sections: { workUnit: '单位和住处', specialty: '报到和认岗' },
  derived: [
    {
      key: 'serviceTimes',
      label: '服务次数',
      width: 8,
      because: '由参加双报到活动的记录数出；没有记录时空着',
      derive: (row, data) => servicesOf(row, data).times || undefined,
    },
    {
      key: 'serviceHours',
      label: '服务时长（小时）',
      width: 10,
      because: '由参加双报到活动的时长加起来；没有记录时空着',
      derive: (row, data) => servicesOf(row, data).hours,
    },
  ],
  links: {
    person: findPerson,
    compound: findByName,
    partyOrg: findKnownByName,
    volunteerTeam: findKnownByName,
    partnerUnit: findKnownByName,
  },
  identify: ['person'],
  roleWords: ['在职党员', '报到党员'],
  titleWords: ['双报到', '报到登记', '在职党员', '党员报到', '报到台账'],
  otherWords: ['单位报到', '服务记录', '活动'],
});
