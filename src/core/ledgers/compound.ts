import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { branchesOf } from '../rules/branchCompounds.ts';
import { servingAt } from '../rules/serving.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('compound');

/** 小区 with the number of their buildings. */
export const compound = defineLedger({
  name: 'compound',
  label: '小区',
  group: '楼栋网格',
  system: 'compound',
  about: '本社区的小区。',
  root: 'compound',
  fixed: {},
  columns: [c('name', { width: 20 }), c('address', { width: 30 })],
  derived: [
    {
      key: 'buildingCount',
      label: '楼栋数',
      width: 8,
      because: '由楼栋台账数出',
      derive: (row, data) => data.linking('building', 'compound', row.id).length,
    },
    {
      key: 'branches',
      label: '小区党支部',
      width: 24,
      because: '由党组织的所在小区和连片支部覆盖小区得出',
      derive: (row, data) =>
        branchesOf(row.id, data)
          .filter(({ orgType }) => orgType !== 'group')
          .map(({ name }) => name)
          .join('、') || undefined,
    },
    {
      key: 'property',
      label: '物业服务',
      width: 24,
      because: '由物业服务项目得出，只列在管的企业',
      derive: (row, data) =>
        servingAt(row.id, data)
          .flatMap(({ propertyCompany }) => data.get('propertyCompany', propertyCompany)?.name ?? [])
          .join('、') || undefined,
    },
  ],
  links: { office: findByName },
  identify: ['name'],
  roleWords: ['小区'],
  titleWords: ['小区名册', '小区台账', '小区一览', '小区基本情况'],
});
