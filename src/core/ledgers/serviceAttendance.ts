import { columnsOf, defineLedger } from '../record/defineLedger.ts';

const c = columnsOf('serviceAttendance');

/** 参加服务: who took part in which activity, and how long (服务记录, domain.md 6). */
export const serviceAttendance = defineLedger({
  name: 'serviceAttendance',
  label: '参加服务',
  group: '共建与问题',
  system: 'smart',
  about: '谁参加了哪次双报到活动、服务了几个小时，一人一次记一行。',
  root: 'serviceAttendance',
  fixed: {},
  columns: [
    c('activity.heldOn', { width: 12 }),
    c('activity.name', { width: 24 }),
    c('person.mobile', { width: 14 }),
    c('person.name', { width: 10 }),
    c('hours', { width: 10 }),
    c('task', { width: 18 }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [],
  links: {
    activity: { by: [['heldOn', 'name']], create: false },
    // Only somebody known here takes part, found by name and phone; a bare name never decides.
    person: { by: [['mobile', 'name']], create: false },
  },
  identify: ['activity', 'person'],
  roleWords: ['参加服务'],
  titleWords: ['参加服务', '服务记录', '服务时长'],
});
