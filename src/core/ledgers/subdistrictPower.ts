import { defineLedger } from '../record/defineLedger.ts';
import { standardItemShape } from './standardItemShape.ts';

/** 五项权力 (seed-systems B 15); filled by the office. */
export const subdistrictPower = defineLedger({
  ...standardItemShape,
  name: 'subdistrictPower',
  label: '五项权力',
  group: '共建与问题',
  system: 'subdistrict',
  about: '街道的五项权力，由本单位按文件填写。',
  fixed: { list: 'subdistrictPower' },
  roleWords: ['五项权力'],
  titleWords: ['五项权力'],
});
