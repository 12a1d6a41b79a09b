import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('serviceRequest');

/** 服务需求: what reporting members are asked to do (domain.md 6, seed-systems O 159). */
export const serviceRequest = defineLedger({
  name: 'serviceRequest',
  label: '服务需求',
  group: '共建与问题',
  system: 'smart',
  about: '社区发布、请报到党员来认领的服务：要几个人，哪天，在哪里。',
  root: 'serviceRequest',
  fixed: {},
  columns: [
    c('no', { width: 14, optional: true }),
    c('name', { width: 24 }),
    c('serviceKind', { width: 16 }),
    c('content', { width: 32 }),
    c('neededOn', { width: 12 }),
    c('place', { width: 18 }),
    c('peopleNeeded', { width: 10 }),
    c('publishedOn', { width: 12 }),
    c('contactName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('state', { width: 10 }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [
    {
      key: 'activities',
      label: '已开展活动',
      width: 10,
      because: '由对应这项需求的双报到活动数出',
      derive: (row, data) => data.linking('serviceActivity', 'request', row.id).length || undefined,
    },
  ],
  links: { office: findKnownByName },
  identify: ['neededOn', 'name'],
  roleWords: ['服务需求'],
  titleWords: ['服务需求', '社区需求表', '需求认领'],
});
