import { defineLedger } from '../record/defineLedger.ts';
import { gridPostShape } from './gridPostShape.ts';

/** 网格长: one row per post; one person may serve several grids (domain.md 3.2). */
export const gridLeader = defineLedger({
  ...gridPostShape,
  name: 'gridLeader',
  label: '网格长',
  about: '每个网格的网格长。',
  fixed: { kind: 'gridLeader' },
  roleWords: ['网格长'],
});
