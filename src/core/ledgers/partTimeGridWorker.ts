import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { gridPostShape } from './gridPostShape.ts';

const c = columnsOf('post');

/** 兼职网格员: couriers, riders and drivers who help in a grid (seed-systems I 107). */
export const partTimeGridWorker = defineLedger({
  ...gridPostShape,
  name: 'partTimeGridWorker',
  label: '兼职网格员',
  system: 'platform',
  about: '由快递员、外卖员、网约车司机等担任的兼职网格员。',
  fixed: { kind: 'partTimeGridWorker' },
  columns: [...gridPostShape.columns, c('newEmploymentKind', { width: 12 })],
  severalHolders: true,
  roleWords: ['兼职网格员'],
  titleWords: ['兼职网格员'],
});
