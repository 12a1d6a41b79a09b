import { defineLedger } from '../record/defineLedger.ts';
import { gridPostShape } from './gridPostShape.ts';

/** 社会治理协理员: one row per post; one person may serve several grids (domain.md 3.2). */
export const governanceAide = defineLedger({
  ...gridPostShape,
  name: 'governanceAide',
  label: '社会治理协理员',
  about: '每个网格的社会治理协理员。',
  fixed: { kind: 'governanceAide' },
  roleWords: ['社会治理协理员', '协理员', '治理协理员'],
});
