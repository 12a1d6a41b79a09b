import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('branchCompound');

/** 连片支部覆盖小区: one row per branch and compound (seed-systems D 31). */
export const branchCompound = defineLedger({
  name: 'branchCompound',
  label: '连片支部覆盖小区',
  group: '党组织',
  system: 'compound',
  about: '连片建的党支部覆盖哪些小区，一个小区一行；支部所在的小区不用再写。',
  root: 'branchCompound',
  fixed: {},
  columns: [
    c('partyOrg.name', { label: '连片党支部', width: 26 }),
    c('compound.name', { label: '覆盖小区', width: 18 }),
  ],
  derived: [],
  links: { partyOrg: findKnownByName, compound: findKnownByName },
  identify: ['partyOrg', 'compound'],
  roleWords: ['连片党支部'],
  titleWords: ['连片支部', '连片建'],
});
