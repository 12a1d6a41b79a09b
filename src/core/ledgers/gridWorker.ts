import { defineLedger } from '../record/defineLedger.ts';
import { gridPostShape } from './gridPostShape.ts';

/** 网格员: one row per post; one person may serve several grids (domain.md 3.2). */
export const gridWorker = defineLedger({
  ...gridPostShape,
  name: 'gridWorker',
  label: '网格员',
  about: '每个网格的网格员。',
  fixed: { kind: 'gridWorker' },
  roleWords: ['网格员', '专职网格员'],
});
