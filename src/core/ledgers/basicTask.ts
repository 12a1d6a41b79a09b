import { defineLedger } from '../record/defineLedger.ts';
import { standardItemShape } from './standardItemShape.ts';

/** 十项基本任务 (seed-systems D 36); filled by the office. */
export const basicTask = defineLedger({
  ...standardItemShape,
  name: 'basicTask',
  label: '十项基本任务',
  group: '党组织',
  system: 'compound',
  about: '小区党支部的十项基本任务，由本单位按文件填写。',
  fixed: { list: 'basicTask' },
  roleWords: ['十项基本任务'],
  titleWords: ['十项基本任务', '10项基本任务', '基本任务'],
});
