import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { resolutionColumn } from './resolutionColumn.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('need');

/** 需求清单 (domain.md 5.1, 11.3). */
export const need = defineLedger({
  name: 'need',
  label: '需求',
  group: '共建与问题',
  system: 'platform',
  about: '居民、支部和社区提出的需求，等成员单位认领。',
  root: 'need',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('name', { width: 22 }),
    c('category', { width: 10 }),
    c('content', { width: 32 }),
    c('proposer', { width: 18 }),
    c('beneficiaries', { width: 18 }),
    c('beneficiaryCount', { width: 8 }),
    c('expectedTime', { width: 12 }),
    c('contactName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('claimedBy.name', { label: '认领单位', width: 20 }),
    c('claimedOn', { width: 12, optional: true }),
    c('state', { width: 10 }),
    c('closeReason', { width: 18, optional: true }),
    c('collectedOn', { width: 12, optional: true }),
    c('channel', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [resolutionColumn],
  links: { claimedBy: findKnownByName, office: findKnownByName },
  identify: ['name', 'category', 'proposer'],
  roleWords: ['需求'],
  titleWords: ['需求清单', '需求台账', '需求征集'],
  otherWords: ['服务需求'],
});
