import { codeSet } from '../kinds/choice.ts';

/** How the community judges a department, a unit or a reporting member (domain.md 6, 9). */
export const appraisal = codeSet('社区评价', [
  ['good', '好', ['优秀', '优']],
  ['fairlyGood', '较好', ['良好', '良', '比较好']],
  ['average', '一般', ['合格', '中']],
  ['poor', '差', ['较差', '不合格', '不好']],
]);

/** Kinds of visit (domain.md 10, seed-systems N 140, 144); 关爱 says that somebody looked in, never why (domain.md 8.2). */
export const visitKind = codeSet('走访台账', [
  ['daily', '日常走访', ['日常', '走访', '每日走访', '入户走访']],
  ['round', '每月遍访', ['遍访', '月遍访']],
  ['inquiry', '上门问事', ['问事', '上门']],
  ['care', '关爱走访', ['关爱', '困难', '困难走访', '独居老人', '慰问', '走访慰问', '入户慰问']],
  ['member', '党员走访', ['走访党员', '党员']],
  ['followUp', '回访', ['办结回访']],
]);

/** Where a wish stands (domain.md 10). */
export const wishState = codeSet('心愿台账', [
  ['open', '待认领', ['未认领', '征集中']],
  ['claimed', '已认领', ['认领', '办理中', '实现中', '认领中']],
  ['realised', '已实现', ['实现', '已完成', '完成', '办结', '已办结', '已圆梦']],
  ['withdrawn', '已撤回', ['撤回', '撤销', '已撤销', '取消']],
]);

/** What became of an idea (domain.md 10, seed-systems I 109). */
export const adoption = codeSet('金点子台账', [
  ['pending', '待研究', ['未研究', '研究中', '待定采纳', '待采纳']],
  ['adopted', '已采纳', ['采纳', '是', '予以采纳']],
  ['partly', '部分采纳'],
  ['notAdopted', '未采纳', ['不采纳', '否', '不予采纳']],
]);

/** Kinds of Party activity (domain.md 14, seed-systems C 27, N 139). */
export const partyActivityKind = codeSet('党组织活动台账', [
  ['themeDay', '主题党日', ['主题党日活动', '党日活动']],
  ['jointActivity', '联建活动', ['党建联建', '共建活动', '联建共建', '联盟活动']],
  ['family', '居民一家亲', ['社区居民一家亲', '一家亲活动', '一家亲']],
  ['lecture', '党课', ['上党课', '专题党课']],
  ['study', '学习教育', ['集中学习', '学习']],
  ['visitOld', '走访慰问', ['慰问', '慰问党员']],
  ['other', '其他'],
]);

/** Kinds of service that reporting members give (domain.md 6, eight posts). */
export const serviceKind = codeSet('双报到服务岗位', [
  ['organisation', '组织建设', ['党建', '党建指导']],
  ['law', '法律咨询援助', ['法律', '法律咨询', '法律援助', '普法']],
  ['relief', '助困扶残与就业', ['助困', '助残', '扶残', '就业', '助老', '帮扶']],
  ['governance', '社区治理', ['治理', '环境', '环境整治', '矛盾调解']],
  ['health', '健康医疗', ['健康', '医疗', '义诊', '卫生健康']],
  ['culture', '文化体育', ['文化', '体育', '文体', '文艺', '青少年']],
  ['safety', '安全宣传与治安巡逻', ['安全', '治安', '治安巡逻', '安全巡逻', '安全宣传', '巡逻']],
  ['other', '其他'],
]);

/** Where a demand for service stands (seed-systems O 159). */
export const serviceRequestState = codeSet('服务需求', [
  ['open', '招募中', ['待认领', '报名中', '未认领']],
  ['full', '已报满', ['已认领', '报满', '认领完毕']],
  ['done', '已完成', ['完成', '办结', '已办结', '已服务']],
  ['withdrawn', '已撤销', ['撤销', '取消', '已取消']],
]);
