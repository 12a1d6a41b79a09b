import { codeSet } from '../kinds/choice.ts';

/** Kinds of co-built project (domain.md 14, three lists). */
export const projectKind = codeSet('项目类别', [
  ['alliance', '联盟共建项目', ['联盟']],
  ['property', '红色物业共建项目', ['物业']],
]);

/** Where a need or project stands (domain.md 5.3). */
export const progressState = codeSet('进展', [
  ['open', '未启动', ['未开始', '待认领']],
  ['underWay', '推进中', ['进行中', '对接中', '已认领']],
  ['done', '已完成', ['完成', '已对接']],
  ['stopped', '已终止', ['终止', '取消']],
]);

/** The four levels at which an issue is handled (domain.md 14, 四个一). */
export const disposalLevel = codeSet('办理层级', [
  ['compound', '小区', ['小区办理']],
  ['community', '社区', ['社区落实']],
  ['subdistrict', '街道', ['街道破难']],
  ['department', '部门', ['部门对接']],
]);

/** What came of an issue (domain.md 11.3). */
export const issueResult = codeSet('办理结果', [
  ['solved', '已解决'],
  ['partlySolved', '部分解决'],
  ['explained', '解释说明'],
]);

/** How those who raised an issue judge it. */
export const satisfaction = codeSet('满意度', [
  ['satisfied', '满意'],
  ['fair', '基本满意'],
  ['dissatisfied', '不满意'],
]);
