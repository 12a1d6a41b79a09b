import { defineLedger } from '../record/defineLedger.ts';
import { gridPostShape } from './gridPostShape.ts';

/** 网格协管员: one row per post; one person may serve several grids (domain.md 3.2). */
export const gridAssistant = defineLedger({
  ...gridPostShape,
  name: 'gridAssistant',
  label: '网格协管员',
  about: '每个网格的协管员。',
  fixed: { kind: 'gridAssistant' },
  roleWords: ['网格协管员', '协管员'],
});
