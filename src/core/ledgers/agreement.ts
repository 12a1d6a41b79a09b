import { surelyBefore } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import type { Stored } from '../record/types.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('agreement');

/** 履行中, 已到期 and so on, on the day asked; undefined where no day of the term is known. */
function termWords({ startDate, endDate }: Stored<'agreement'>, data: Data): string | undefined {
  if (endDate !== undefined && surelyBefore(endDate, data.today)) return '已到期';
  if (startDate !== undefined && surelyBefore(data.today, startDate)) return '未开始';
  return startDate === undefined && endDate === undefined ? undefined : '履行中';
}

/** 共建协议 (domain.md 5.2); the chapters are those of 五联工作法. */
export const agreement = defineLedger({
  name: 'agreement',
  label: '共建协议',
  group: '共建与问题',
  system: 'platform',
  about: '和成员单位签的共建协议：期限、五联内容和续签。',
  root: 'agreement',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('name', { width: 24 }),
    c('partnerUnit.name', { label: '共建单位', width: 20 }),
    c('signedOn', { width: 12 }),
    c('startDate', { width: 12 }),
    c('endDate', { width: 12 }),
    c('renews.name', { label: '续签自', width: 20, optional: true }),
    c('orgLink', { width: 24, optional: true }),
    c('affairsLink', { width: 24, optional: true }),
    c('meetingLink', { width: 24, optional: true }),
    c('managementLink', { width: 24, optional: true }),
    c('appraisalLink', { width: 24, optional: true }),
    c('files', { width: 16, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [
    {
      key: 'term',
      label: '协议状态',
      width: 10,
      because: '由协议的开始和到期日期得出',
      derive: termWords,
    },
    {
      key: 'projectCount',
      label: '项目数',
      width: 8,
      because: '由写了这份协议的共建项目数出',
      derive: (row, data) => data.linking('project', 'agreement', row.id).length || undefined,
    },
  ],
  links: { partnerUnit: findByName, renews: findKnownByName, office: findKnownByName },
  identify: ['partnerUnit', 'name'],
  roleWords: ['协议'],
  titleWords: ['共建协议', '协议台账', '协议清单'],
});
