import { defineLedger } from '../record/defineLedger.ts';
import { standardItemShape } from './standardItemShape.ts';

/** 整改问题 (seed-systems H 86), which 问题整改 goes through compound by compound; filled by the office. */
export const rectificationProblem = defineLedger({
  ...standardItemShape,
  name: 'rectificationProblem',
  label: '整改问题',
  group: '共建与问题',
  system: 'contract',
  about: '要逐个小区整改的问题有哪些，由本单位按文件填写。',
  fixed: { list: 'rectificationProblem' },
  roleWords: ['整改问题'],
  titleWords: ['整改问题清单', '问题类型清单', '14项问题'],
});
