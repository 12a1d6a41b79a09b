import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownIssue } from './linkRules.ts';

const c = columnsOf('issueStep');

/** 问题升级: the level history of issues (domain.md 9, 11.3). */
export const issueStep = defineLedger({
  name: 'issueStep',
  label: '问题升级',
  group: '共建与问题',
  system: 'whistle',
  about: '问题往上一级交办的记录：哪天升到哪一级，为什么。',
  root: 'issueStep',
  fixed: {},
  columns: [
    c('issue.content', { label: '问题', width: 36 }),
    c('raisedOn', { width: 12 }),
    c('level', { width: 10 }),
    c('reason', { width: 36 }),
  ],
  derived: [],
  links: { issue: findKnownIssue },
  identify: ['issue', 'raisedOn'],
  roleWords: ['升级'],
  titleWords: ['问题升级', '升级台账', '升级记录'],
});
