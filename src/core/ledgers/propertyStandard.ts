import { defineLedger } from '../record/defineLedger.ts';
import { standardItemShape } from './standardItemShape.ts';

/** 红色物业工作标准十五条 (seed-systems G 62); filled by the office. */
export const propertyStandard = defineLedger({
  ...standardItemShape,
  name: 'propertyStandard',
  label: '红色物业工作标准十五条',
  group: '共建与问题',
  system: 'property',
  about: '“红色物业”工作标准十五条，由本单位按文件填写。',
  fixed: { list: 'propertyStandard' },
  roleWords: ['红色物业工作标准十五条'],
  titleWords: ['红色物业工作标准', '工作标准十五条', '十五条'],
});
