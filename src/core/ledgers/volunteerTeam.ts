import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { activitiesThisYear, teamMembers, teamPartyMembers } from '../rules/volunteerTeams.ts';
import { findKnownByName, findKnownPerson } from './linkRules.ts';

const c = columnsOf('volunteerTeam');

/** 志愿服务队台账 (domain.md 10). */
export const volunteerTeam = defineLedger({
  name: 'volunteerTeam',
  label: '志愿服务队',
  group: '共建与问题',
  system: 'volunteer',
  about: '社区、小区、网格的“近邻”志愿服务队。',
  root: 'volunteerTeam',
  fixed: {},
  columns: [
    c('name', { width: 24 }),
    c('category', { width: 10 }),
    c('teamLevel', { width: 8 }),
    c('compound.name', { label: '小区', width: 14 }),
    c('grid.name', { label: '网格', width: 14 }),
    c('foundedOn', { width: 12 }),
    c('leader.name', { label: '队长', aliases: ['队长姓名', '负责人', '领队'], width: 10 }),
    c('leader.mobile', { label: '队长电话', aliases: ['负责人电话'], width: 14 }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [
    {
      key: 'memberCount',
      label: '队员数',
      width: 8,
      because: '由志愿队员台账数出，只数在队的',
      derive: (row, data) => teamMembers(row.id, data).length || undefined,
    },
    {
      key: 'partyMembers',
      label: '其中党员',
      width: 8,
      because: '由队员的政治面貌数出，含预备党员',
      derive: (row, data) =>
        teamMembers(row.id, data).length === 0 ? undefined : teamPartyMembers(row.id, data),
    },
    {
      key: 'activityCount',
      label: '年内活动次数',
      width: 10,
      because: '由志愿服务活动台账数出，只数今年的；没有登记活动时空着',
      derive: (row, data) => activitiesThisYear(row.id, data).length || undefined,
    },
    {
      key: 'serviceHours',
      label: '服务时长',
      width: 10,
      because: '由今年的志愿服务活动加出，以小时计；没有登记活动时空着',
      derive: (row, data) =>
        activitiesThisYear(row.id, data).reduce((sum, { hours = 0 }) => sum + hours, 0) || undefined,
    },
  ],
  links: { compound: findKnownByName, grid: findKnownByName, leader: findKnownPerson },
  identify: ['name'],
  roleWords: ['志愿服务队', '志愿队'],
  titleWords: ['志愿服务队', '志愿队伍'],
  otherWords: ['队员', '活动', '服务记录'],
});
