import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('policyNotice');

/** 政策信息 (seed-systems O 155). */
export const policyNotice = defineLedger({
  name: 'policyNotice',
  label: '政策信息',
  group: '共建与问题',
  system: 'smart',
  about: '向居民发布过的政策信息，一条一行。',
  root: 'policyNotice',
  fixed: {},
  columns: [
    c('publishedOn', { width: 12 }),
    c('title', { width: 32 }),
    c('category', { width: 10 }),
    c('sourceUnit', { width: 18 }),
    c('documentNo', { width: 16 }),
    c('channel', { width: 14 }),
    c('content', { width: 40 }),
    c('files', { width: 16, optional: true }),
  ],
  derived: [],
  links: { office: findKnownByName },
  identify: ['publishedOn', 'title'],
  roleWords: ['政策信息'],
  titleWords: ['政策信息', '政策发布', '政策台账'],
});
