import { codeSet } from '../kinds/choice.ts';

/** Level of an office (domain.md 14). */
export const officeLevel = codeSet('区划', [
  ['district', '区'],
  ['subdistrict', '街道'],
  ['community', '社区'],
]);

/** Kinds of post (domain.md 14, people and posts). */
export const postKind = codeSet('任职', [
  ['buildingHead', '楼长', ['楼栋长']],
  ['unitHead', '单元长'],
  ['gridLeader', '网格长'],
  ['gridWorker', '网格员'],
  ['gridAssistant', '网格协管员', ['协管员']],
  ['governanceAide', '社会治理协理员', ['协理员']],
  ['partTimeGridWorker', '兼职网格员'],
  ['dispatchedForce', '下沉力量'],
  ['gridSponsorLeader', '包联领导', ['包联网格领导', '分包领导']],
  ['communityWorker', '社区工作者'],
  ['fullTimeClerk', '专职专干', ['专干']],
  ['districtContactLeader', '区级联系领导', ['联系社区区级领导', '联系领导']],
  ['committeeMember', '大工委大党委成员', ['大党委成员', '大工委成员']],
  ['partTimeCommissioner', '兼职委员'],
  ['liaison', '联络员'],
]);

/** Whether a holder is the first or a deputy. */
export const postRank = codeSet('任职', [
  ['chief', '正', ['正职']],
  ['deputy', '副', ['副职']],
]);

/** Whether a 网格员 does nothing else (domain.md 3.2, 11.3). */
export const gridEmployment = codeSet('一长三员', [
  ['fullTime', '专职', ['专']],
  ['partTime', '兼职', ['兼']],
]);

/** The new employment groups of which part-time grid workers come (seed-systems I 106). */
export const newEmploymentKind = codeSet('新就业群体', [
  ['courier', '快递员', ['快递小哥', '快递']],
  ['foodRider', '外卖员', ['外卖小哥', '外卖骑手', '骑手', '外卖配送员']],
  ['driver', '网约车司机', ['网约车', '网约车驾驶员']],
  ['other', '其他'],
]);

/** The departments that send people down to grids (seed-systems F 56). */
export const forceKind = codeSet('下沉力量', [
  ['police', '公安', ['民警', '派出所', '社区民警', '公安民警']],
  ['market', '市场监管', ['市场监督管理', '市场监管所']],
  ['enforcement', '综合执法', ['城管', '综合行政执法', '城管执法', '执法']],
  ['justice', '司法', ['司法所']],
  ['fire', '消防', ['消防救援']],
  ['health', '卫生健康', ['卫健', '医疗', '卫生']],
  ['other', '其他'],
]);

/** 大工委 of the subdistrict, 大党委 of the community (domain.md 4). */
export const committeeKind = codeSet('大工委、大党委', [
  ['subdistrict', '街道“大工委”', ['大工委', '街道大工委']],
  ['community', '社区“大党委”', ['大党委', '社区大党委']],
]);

/** What somebody is in a 大工委 or 大党委 (domain.md 4). */
export const committeeRole = codeSet('大工委、大党委', [
  ['secretary', '书记', ['党委书记', '主任']],
  ['deputySecretary', '副书记', ['党委副书记', '副主任']],
  ['partTimeDeputy', '兼职副书记'],
  ['member', '委员'],
  ['partTimeMember', '兼职委员'],
]);
