import { codeSet } from '../kinds/choice.ts';

/** Whether a department belongs to the district or is an office of the subdistrict. */
export const departmentKind = codeSet('部门名册', [
  ['district', '区直部门', ['区级部门', '区直', '区直单位', '职能部门']],
  ['subdistrict', '街道科室', ['街道办公室', '街道', '街道内设机构', '内设机构']],
]);

/** Whether a social organisation is registered or on file with the subdistrict (domain.md 10). */
export const socialOrgRegistration = codeSet('社会组织台账', [
  ['registered', '登记', ['已登记', '登记注册', '注册']],
  ['filed', '备案', ['已备案', '街道备案']],
  ['none', '未登记', ['未备案', '未登记备案']],
]);

/** What a volunteer team does (domain.md 10, seed-systems K 125). */
export const volunteerCategory = codeSet('志愿服务队台账', [
  ['environment', '环境整治', ['环境卫生', '环境保护', '清洁家园']],
  ['patrol', '安全巡逻', ['治安巡逻', '平安巡逻', '安全巡查', '巡逻防范']],
  ['errands', '跑腿代办', ['代办服务', '便民代办', '代办']],
  ['elderly', '助老', ['助老服务', '为老服务', '敬老助老']],
  ['mediation', '矛盾调解', ['邻里调解', '纠纷调解']],
  ['culture', '文体活动', ['文化体育', '文艺', '文体']],
  ['law', '法律宣传', ['普法', '法律咨询', '政策宣传']],
  ['health', '健康义诊', ['义诊', '健康服务']],
  ['other', '其他', ['综合', '综合服务']],
]);

/** To what a volunteer team belongs (domain.md 10). */
export const volunteerTeamLevel = codeSet('志愿服务队台账', [
  ['community', '社区'],
  ['compound', '小区'],
  ['grid', '网格'],
]);
