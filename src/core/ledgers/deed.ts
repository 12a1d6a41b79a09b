import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('deed');

/** 办实事清单 (seed-systems L 127). */
export const deed = defineLedger({
  name: 'deed',
  label: '办实事',
  group: '共建与问题',
  system: 'brand',
  about: '每年为群众办的实事：谁负责、什么时候完成、办成没有。',
  root: 'deed',
  fixed: {},
  columns: [
    c('year', { width: 8 }),
    c('no', { width: 12 }),
    c('content', { width: 36 }),
    c('responsible', { width: 18 }),
    c('personName', { width: 10 }),
    c('dueDate', { width: 12 }),
    c('beneficiaryCount', { width: 10 }),
    c('state', { width: 10 }),
    c('result', { width: 28 }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [],
  links: { office: findKnownByName },
  identify: ['year', 'content'],
  roleWords: ['办实事', '实事'],
  titleWords: ['办实事', '实事清单', '实事项目', '我为群众办实事'],
});
