import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { isInForce } from '../rules/coBuilding/covenantInForce.ts';
import { findByName, findKnownByName } from './linkRules.ts';

const c = columnsOf('covenant');

/** 邻里公约 (domain.md 10); earlier versions stay. */
export const covenant = defineLedger({
  name: 'covenant',
  label: '邻里公约',
  group: '共建与问题',
  system: 'consultation',
  about: '各小区和全社区的邻里公约，修订一次记一个版本。',
  root: 'covenant',
  fixed: {},
  columns: [
    c('compound.name', { width: 16 }),
    c('version', { width: 14 }),
    c('adoptedOn', { width: 12 }),
    c('adoptedHow', { width: 20 }),
    c('body', { width: 44 }),
    c('photos', { width: 16, optional: true }),
  ],
  derived: [
    {
      key: 'inForce',
      label: '是否现行',
      width: 10,
      because: '通过日期最近的一版是现行的，没有通过日期的是草稿',
      derive: (row, data) => (isInForce(row, data) ? '现行' : row.adoptedOn === undefined ? '草稿' : '旧版'),
    },
  ],
  links: { compound: findByName, office: findKnownByName },
  identify: ['compound', 'version'],
  roleWords: ['公约'],
  titleWords: ['邻里公约', '居民公约', '公约台账'],
});
