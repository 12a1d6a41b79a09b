import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByName, findKnownIssue } from './linkRules.ts';

const c = columnsOf('photoReport');

/** 随手拍 (domain.md 10). */
export const photoReport = defineLedger({
  name: 'photoReport',
  label: '随手拍',
  group: '共建与问题',
  system: 'platform',
  about: '居民和快递员、外卖员等随手拍来的问题，附图片，能转为问题办理。',
  root: 'photoReport',
  fixed: {},
  columns: [
    c('reportedOn', { width: 12 }),
    c('submitterName', { width: 10 }),
    c('compound.name', { width: 14 }),
    c('place', { width: 18 }),
    c('category', { width: 10 }),
    c('content', { width: 36 }),
    c('photos', { width: 16 }),
    c('issue.content', { label: '转为问题', width: 28, optional: true }),
    c('reply', { width: 28 }),
  ],
  derived: [],
  links: { compound: findByName, issue: findKnownIssue, office: findKnownByName },
  identify: ['reportedOn', 'content'],
  roleWords: ['随手拍'],
  titleWords: ['随手拍'],
});
