import { codeSet } from '../kinds/choice.ts';

/** Parts of the 近邻党建联盟 as the seed article orders them (seed-systems B-O); the ledgers in the settings are grouped by them. */
export const system = codeSet('近邻党建体系', [
  ['subdistrict', '做强街道'],
  ['community', '做优社区'],
  ['compound', '做活小区'],
  ['grid', '网格化管理'],
  ['property', '红色物业'],
  ['contract', '契约化服务'],
  ['platform', '党建联建平台'],
  ['consultation', '自治协商'],
  ['volunteer', '志愿服务'],
  ['brand', '近邻党建品牌'],
  ['whistle', '吹哨服务'],
  ['smart', '智慧便民'],
]);
