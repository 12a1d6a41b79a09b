import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('volunteerActivity');

/** 志愿服务活动 (志愿服务记录, domain.md 10). */
export const volunteerActivity = defineLedger({
  name: 'volunteerActivity',
  label: '志愿服务活动',
  group: '共建与问题',
  system: 'volunteer',
  about: '志愿服务队开展的活动：哪支队伍、多少人、服务了多久。',
  root: 'volunteerActivity',
  fixed: {},
  columns: [
    c('heldOn', { width: 12 }),
    c('name', { width: 24 }),
    c('category', { width: 12 }),
    c('volunteerTeam.name', { label: '服务队伍', width: 20 }),
    c('startTime', { width: 8, optional: true }),
    c('endTime', { width: 8, optional: true }),
    c('place', { width: 18 }),
    c('participantCount', { width: 10 }),
    c('hours', { width: 10 }),
    c('servedCount', { width: 10 }),
    c('content', { width: 32 }),
    c('participants', { width: 22, optional: true }),
    c('recorderName', { width: 10, optional: true }),
    c('photos', { width: 14, optional: true }),
  ],
  derived: [],
  links: { volunteerTeam: findKnownByName, office: findKnownByName },
  identify: ['heldOn', 'name'],
  roleWords: ['志愿服务活动'],
  titleWords: ['志愿服务活动', '志愿服务记录', '志愿活动'],
});
