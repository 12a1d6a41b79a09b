import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('volunteerMember');

/** 志愿队员: one row per person and team (seed-systems K 124). */
export const volunteerMember = defineLedger({
  name: 'volunteerMember',
  label: '志愿队员',
  group: '共建与问题',
  system: 'volunteer',
  about: '志愿服务队的队员，一人参加几支队就有几行。',
  root: 'volunteerMember',
  fixed: {},
  columns: [
    c('team.name', { label: '志愿服务队', width: 24 }),
    c('person.name', { width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.mobile', { width: 14 }),
    c('memberSource', { width: 12 }),
    c('person.politicalStatus', { width: 12 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12, optional: true }),
  ],
  derived: [],
  links: { person: findPerson, team: findByName },
  identify: ['team', 'person'],
  place: 'team',
  severalHolders: true,
  roleWords: ['志愿队员'],
  titleWords: ['志愿队员', '志愿者名册', '队员名册', '志愿者名单', '志愿者花名册'],
});
