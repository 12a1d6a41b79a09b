import { columnsOf, defineLedger } from '../record/defineLedger.ts';
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
  ],
  links: { office: findByName },
  identify: ['name'],
  roleWords: ['小区'],
  titleWords: ['小区名册', '小区台账', '小区一览', '小区基本情况'],
});
