import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('partyActivity');

/** 党组织活动 (seed-systems C 27, N 139). */
export const partyActivity = defineLedger({
  name: 'partyActivity',
  label: '党组织活动',
  group: '党组织',
  system: 'community',
  about: '主题党日、联建活动、“居民一家亲”等活动，办一次记一行。',
  root: 'partyActivity',
  fixed: {},
  columns: [
    c('heldOn', { width: 12 }),
    c('name', { width: 26 }),
    c('activityKind', { width: 12 }),
    c('partyOrg.name', { label: '主办党组织', aliases: ['组织单位', '主办单位', '开展支部'], width: 22 }),
    c('partners', { width: 20 }),
    c('place', { width: 18 }),
    c('hostName', { width: 10 }),
    c('participantCount', { width: 10 }),
    c('participants', { width: 22, optional: true }),
    c('content', { width: 36 }),
    c('photos', { width: 14, optional: true }),
  ],
  derived: [],
  links: { partyOrg: findKnownByName, office: findKnownByName },
  identify: ['heldOn', 'name'],
  roleWords: ['党组织活动', '主题党日'],
  titleWords: ['党组织活动', '党建活动', '活动台账', '一家亲'],
  otherWords: ['志愿服务', '双报到'],
});
