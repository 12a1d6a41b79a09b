import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByName, findKnownIssue } from './linkRules.ts';

const c = columnsOf('whistle');

/** 吹哨报到 (吹哨单, domain.md 9). */
export const whistle = defineLedger({
  name: 'whistle',
  label: '吹哨报到',
  group: '共建与问题',
  system: 'whistle',
  about: '社区吹哨请部门到场：什么事、哪个部门、来了没有、办得怎样。',
  root: 'whistle',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('raisedOn', { width: 12 }),
    c('matter', { width: 36 }),
    c('department.name', { label: '报到部门', aliases: ['需报到部门', '被吹哨部门', '责任部门'], width: 18 }),
    c('arriveBy', { width: 14 }),
    c('arrivedOn', { width: 12 }),
    c('responderName', { width: 10 }),
    c('handling', { width: 28 }),
    c('closedOn', { width: 12 }),
    c('rating', { width: 10 }),
    c('ratingWords', { width: 20, optional: true }),
    c('issue.content', { label: '对应问题', width: 30, optional: true }),
  ],
  derived: [],
  links: { department: findByName, issue: findKnownIssue, office: findKnownByName },
  identify: ['raisedOn', 'matter'],
  roleWords: ['吹哨'],
  titleWords: ['吹哨报到', '吹哨台账', '吹哨单', '吹哨'],
});
