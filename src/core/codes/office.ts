import { codeSet } from '../kinds/choice.ts';

/** Level of an office (domain.md 14). */
export const officeLevel = codeSet('区划', [
  ['district', '区'],
  ['subdistrict', '街道'],
  ['community', '社区'],
]);

/** Kinds of post this issue keeps (domain.md 14, people and posts). */
export const postKind = codeSet('任职', [
  ['buildingHead', '楼长', ['楼栋长']],
  ['unitHead', '单元长'],
  ['gridLeader', '网格长'],
  ['gridWorker', '网格员'],
  ['gridAssistant', '网格协管员', ['协管员']],
  ['governanceAide', '社会治理协理员', ['协理员']],
  ['partTimeCommissioner', '兼职委员'],
  ['liaison', '联络员'],
]);

/** Whether a holder is the first or a deputy. */
export const postRank = codeSet('任职', [
  ['chief', '正', ['正职']],
  ['deputy', '副', ['副职']],
]);
