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

/** Classes that a compound holds for children (seed-systems H 87, 88). */
export const classKind = codeSet('社区课堂', [
  ['afterSchool', '四点半学生课堂', ['四点半课堂', '四点半', '“四点半”学生课堂']],
  ['children', '多彩益智儿童课堂', ['多彩益智', '儿童课堂', '“多彩益智”儿童课堂']],
]);

/** Of whom a volunteer team is made (seed-systems K 124). */
export const memberSource = codeSet('志愿服务队台账', [
  ['partyMember', '小区党员', ['党员']],
  ['gridWorker', '网格员'],
  ['propertyStaff', '物业人员', ['物业', '物业工作人员']],
  ['socialOrg', '社会组织', ['社会组织人员', '社工']],
  ['resident', '居民', ['热心居民', '群众']],
]);

/** Levels and kinds of a 近邻党建联盟 (domain.md 14). */
export const allianceLevel = codeSet('近邻党建联盟', [
  ['subdistrict', '街道', ['街道级']],
  ['community', '社区', ['社区级']],
  ['compound', '小区', ['小区级']],
  ['property', '红色物业', ['物业']],
]);

/** Kinds of dispute that a mediation committee takes on. */
export const disputeKind = codeSet('人民调解台账', [
  ['neighbours', '邻里纠纷', ['邻里']],
  ['property', '物业纠纷', ['物业']],
  ['family', '婚姻家庭纠纷', ['家庭纠纷', '婚姻家庭', '婚姻纠纷']],
  ['house', '房屋宅基地纠纷', ['房屋纠纷', '房屋']],
  ['noise', '噪声扰民', ['噪音扰民', '噪音']],
  ['parking', '停车纠纷', ['车位纠纷', '停车']],
  ['damage', '损害赔偿纠纷', ['损害赔偿']],
  ['other', '其他纠纷', ['其他']],
]);

/** What came of a mediation. */
export const mediationResult = codeSet('人民调解台账', [
  ['agreed', '调解成功', ['成功', '达成协议', '已调解', '调成']],
  ['failed', '未达成协议', ['调解不成', '不成功', '未成功']],
  ['referred', '引导其他途径', ['移交', '转交', '引导诉讼']],
  ['pending', '调解中', ['办理中', '正在调解']],
]);
