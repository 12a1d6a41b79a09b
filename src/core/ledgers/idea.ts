import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('idea');

/** 金点子 (domain.md 10). */
export const idea = defineLedger({
  name: 'idea',
  label: '金点子',
  group: '共建与问题',
  system: 'platform',
  about: '征集到的金点子：采纳没有，怎样回复。',
  root: 'idea',
  fixed: {},
  columns: [
    c('submittedOn', { width: 12 }),
    c('submitterName', { width: 10 }),
    c('category', { width: 10 }),
    c('content', { width: 40 }),
    c('adoption', { width: 10 }),
    c('reply', { width: 30 }),
    c('repliedOn', { width: 12 }),
  ],
  derived: [],
  links: { office: findKnownByName },
  identify: ['submittedOn', 'content'],
  roleWords: ['金点子'],
  titleWords: ['金点子'],
});
