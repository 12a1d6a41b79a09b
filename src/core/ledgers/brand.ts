import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('brand');

/** 党建品牌 (domain.md 10). */
export const brand = defineLedger({
  name: 'brand',
  label: '党建品牌',
  group: '共建与问题',
  system: 'brand',
  about: '“一社一品”“一小区一品牌”：每个品牌的内涵、活动和成效。',
  root: 'brand',
  fixed: {},
  columns: [
    c('name', { width: 18 }),
    c('brandLevel', { width: 14 }),
    c('compound.name', { label: '所属小区', width: 16 }),
    c('meaning', { width: 30 }),
    c('foundedOn', { width: 12 }),
    c('carriers', { width: 26 }),
    c('results', { width: 26 }),
    c('honours', { width: 20 }),
    c('leaderName', { width: 10 }),
    c('logo', { width: 14, optional: true }),
  ],
  derived: [],
  links: { compound: findByName, office: findKnownByName },
  identify: ['name'],
  roleWords: ['品牌'],
  titleWords: ['党建品牌', '品牌台账', '品牌清单'],
});
