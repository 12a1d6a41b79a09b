import type { Data } from '../record/data.ts';
import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import type { Stored } from '../record/types.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('resource');

/** The needs that a resource meets, by way of the projects that use it. */
function needsMet(resource: Stored<'resource'>, data: Data): string | undefined {
  const names = data
    .linking('project', 'resource', resource.id)
    .flatMap(({ need }) => data.get('need', need)?.name ?? []);
  return names.length === 0 ? undefined : [...new Set(names)].join('、');
}

/** 资源清单 (domain.md 5.1, 11.3). */
export const resource = defineLedger({
  name: 'resource',
  label: '资源',
  group: '共建与问题',
  system: 'platform',
  about: '成员单位能拿出来共享的场地、人才、服务和物资。',
  root: 'resource',
  fixed: {},
  columns: [
    c('no', { width: 14 }),
    c('partnerUnit.name', {
      label: '提供单位',
      aliases: ['资源提供单位', '资源单位', '提供方', '提供主体'],
      width: 20,
    }),
    c('name', { width: 20 }),
    c('category', { width: 10 }),
    c('quantity', { width: 14 }),
    c('availableTime', { width: 14 }),
    c('conditions', { width: 20 }),
    c('isFree', { width: 10 }),
    c('contactName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('state', { width: 10 }),
    c('registeredOn', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [
    {
      key: 'needsMet',
      label: '对接需求',
      width: 20,
      because: '由用到这项资源的共建项目得出',
      derive: needsMet,
    },
  ],
  links: { partnerUnit: findByName, office: findKnownByName },
  identify: ['partnerUnit', 'category', 'contactName', 'name'],
  roleWords: ['资源'],
  titleWords: ['资源清单', '资源台账', '资源征集'],
});
