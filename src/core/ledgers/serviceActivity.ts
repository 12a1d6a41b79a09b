import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { serviceSum } from '../rules/reporting/services.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('serviceActivity');

/** 双报到活动 (服务记录, domain.md 6). */
export const serviceActivity = defineLedger({
  name: 'serviceActivity',
  label: '双报到活动',
  group: '共建与问题',
  system: 'smart',
  about: '报到党员参加的服务活动；谁参加了，记在“参加服务”里。',
  root: 'serviceActivity',
  fixed: {},
  columns: [
    c('heldOn', { width: 12 }),
    c('name', { width: 24 }),
    c('serviceKind', { width: 16 }),
    c('startTime', { width: 8 }),
    c('endTime', { width: 8 }),
    c('place', { width: 18 }),
    c('content', { width: 32 }),
    c('servedCount', { width: 10 }),
    c('recorderName', { width: 10 }),
    c('confirmerName', { width: 10 }),
    c('request.name', { label: '对应服务需求', width: 20, optional: true }),
    c('photos', { width: 14, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [
    {
      key: 'attendances',
      label: '参加人数',
      width: 8,
      because: '由参加服务的记录数出；没有记录时空着',
      derive: (row, data) => data.linking('serviceAttendance', 'activity', row.id).length || undefined,
    },
    {
      key: 'totalHours',
      label: '总时长（小时）',
      width: 10,
      because: '由参加服务的时长加起来；没有记录时空着',
      derive: (row, data) => serviceSum(data.linking('serviceAttendance', 'activity', row.id)).hours,
    },
  ],
  links: { request: findKnownByName, office: findKnownByName },
  identify: ['heldOn', 'name'],
  roleWords: ['双报到活动'],
  titleWords: ['双报到活动', '服务活动台账', '报到党员活动'],
});
