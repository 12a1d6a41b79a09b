import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { raisedWords } from '../rules/coBuilding/issueSteps.ts';
import { resolutionColumn } from './resolutionColumn.ts';
import { findByName, findKnownBuilding, findKnownByName } from './linkRules.ts';

const c = columnsOf('issue');

/** 四个一问题台账 (domain.md 9, 11.3); who raised it stays out of sight until chosen and is no part of what goes upward. */
export const issue = defineLedger({
  name: 'issue',
  label: '问题',
  group: '共建与问题',
  system: 'whistle',
  about: '居民反映的问题，按小区、社区、街道、部门四级办理。',
  root: 'issue',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('source', { width: 10 }),
    c('orderNo', { width: 16, optional: true }),
    c('acceptedOn', { width: 12 }),
    c('compound.name', { label: '小区', width: 14 }),
    c('grid.name', { label: '网格', width: 12 }),
    c('building.no', { label: '楼号', width: 8, optional: true }),
    c('category', { width: 10 }),
    c('content', { width: 36 }),
    c('contactName', { width: 10, optional: true }),
    c('contactPhone', { aliases: ['联系电话'], width: 14, optional: true }),
    c('receiverName', { width: 10 }),
    c('level', { width: 10 }),
    c('responsibleUnit', { width: 18 }),
    c('personName', { width: 10 }),
    c('dueDate', { width: 12 }),
    c('handling', { width: 28 }),
    c('closedOn', { width: 12 }),
    c('result', { width: 10 }),
    c('followedUpOn', { width: 12 }),
    c('satisfaction', { width: 10 }),
    c('followUpWords', { width: 20, optional: true }),
    c('isRepeat', { width: 8 }),
    c('writtenOffOn', { width: 12 }),
    c('photos', { width: 14, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  sections: { receiverName: '办理', closedOn: '办结和回访' },
  derived: [
    {
      key: 'raised',
      label: '升级时间及理由',
      width: 28,
      because: '由问题升级记录得出，升级一次记一行',
      derive: raisedWords,
    },
    resolutionColumn,
  ],
  links: {
    compound: findByName,
    grid: findKnownByName,
    building: findKnownBuilding,
    office: findKnownByName,
  },
  identify: ['acceptedOn', 'content'],
  roleWords: ['问题'],
  titleWords: ['问题台账', '反映问题', '问题清单', '四个一'],
  otherWords: ['整改'],
});
