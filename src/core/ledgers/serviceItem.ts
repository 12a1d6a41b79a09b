import { defineLedger } from '../record/defineLedger.ts';
import { standardItemShape } from './standardItemShape.ts';

/** 便民服务事项 (seed-systems F 45); filled by the office. */
export const serviceItem = defineLedger({
  ...standardItemShape,
  name: 'serviceItem',
  label: '便民服务事项',
  group: '楼栋网格',
  system: 'grid',
  about: '纳入网格办理的便民服务事项，由本单位按文件填写。',
  fixed: { list: 'serviceItem' },
  roleWords: ['便民服务事项'],
  titleWords: ['便民服务事项', '便民服务清单'],
});
