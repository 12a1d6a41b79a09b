import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('wish');

/** 心愿 (domain.md 10); counted by realised, not by claimed. */
export const wish = defineLedger({
  name: 'wish',
  label: '心愿',
  group: '共建与问题',
  system: 'whistle',
  about: '心愿墙上的心愿：谁认领了，哪天实现。',
  root: 'wish',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('wishWall.name', { label: '心愿墙', width: 16 }),
    c('wisherName', { width: 10, optional: true }),
    c('content', { width: 32 }),
    c('category', { width: 10 }),
    c('budget', { label: '预算（元）', width: 12 }),
    c('publishedOn', { width: 12 }),
    c('claimedBy', { width: 18 }),
    c('claimedOn', { width: 12 }),
    c('realisedOn', { width: 12 }),
    c('state', { width: 10 }),
    c('photos', { width: 14, optional: true }),
  ],
  derived: [],
  links: { wishWall: findByName, office: findKnownByName },
  identify: ['publishedOn', 'content'],
  roleWords: ['心愿'],
  titleWords: ['微心愿', '心愿台账', '心愿清单'],
});
