import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { gridPostShape } from './gridPostShape.ts';

const c = columnsOf('post');

/** 网格员: one row per post; one person may serve several grids (domain.md 3.2). */
export const gridWorker = defineLedger({
  ...gridPostShape,
  name: 'gridWorker',
  label: '网格员',
  about: '每个网格的网格员。',
  columns: [...gridPostShape.columns, c('employment', { width: 10 })],
  fixed: { kind: 'gridWorker' },
  roleWords: ['网格员', '专职网格员'],
});
