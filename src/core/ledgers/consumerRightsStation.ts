import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { percent } from './percent.ts';

const c = columnsOf('consumerRightsStation');

/** 消费者维权站 with the share of complaints settled inside, numerator and denominator beside it (seed-systems I 104). */
export const consumerRightsStation = defineLedger({
  name: 'consumerRightsStation',
  label: '消费者维权站',
  group: '共建与问题',
  system: 'platform',
  about: '商圈里的消费者维权站，以及受理、内部化解的投诉数。',
  root: 'consumerRightsStation',
  fixed: {},
  columns: [
    c('name', { width: 22 }),
    c('businessArea', { width: 16 }),
    c('address', { width: 24 }),
    c('foundedOn', { width: 12 }),
    c('headName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('complaintCount', { width: 10 }),
    c('settledCount', { width: 10 }),
  ],
  derived: [
    {
      key: 'settledRate',
      label: '内部化解率',
      width: 10,
      because: '内部化解数除以受理投诉数；没有受理投诉时空着',
      derive: ({ settledCount, complaintCount }) => percent(settledCount, complaintCount),
    },
  ],
  links: {},
  identify: ['name'],
  roleWords: ['维权站'],
  titleWords: ['维权站'],
});
