import { codeSet } from '../kinds/choice.ts';

/** Kinds of co-built project (domain.md 14, three lists). */
export const projectKind = codeSet('项目类别', [
  ['alliance', '联盟共建项目', ['联盟']],
  ['property', '红色物业共建项目', ['物业']],
]);

/** Where a need stands (domain.md 5.3). */
export const needState = codeSet('需求状态', [
  ['review', '待审核', ['审核中', '未审核', '待审']],
  ['open', '待认领', ['未认领', '未启动', '未开始', '待对接', '未对接', '待领办']],
  ['claimed', '已认领', ['认领', '已对接', '对接中', '已领办']],
  ['underWay', '实施中', ['推进中', '进行中', '办理中', '正在实施', '落实中', '已启动']],
  ['done', '已完成', ['完成', '办结', '已办结', '已落实', '已解决']],
  ['stopped', '已关闭', ['关闭', '已终止', '终止', '取消', '已取消', '撤销', '已撤销']],
]);

/** Where a resource stands (domain.md 5.3). */
export const resourceState = codeSet('资源状态', [
  ['available', '可用', ['可使用', '空闲', '开放', '可预约', '正常']],
  ['taken', '已占用', ['占用', '使用中', '已预约', '已对接']],
  ['stopped', '停用', ['停止', '已停用', '暂停', '不可用', '停止开放']],
]);

/** Where a co-built project stands (domain.md 5.3). */
export const projectState = codeSet('项目状态', [
  ['open', '拟定', ['未启动', '未开始', '拟定中', '待签约', '筹备中', '计划中']],
  ['signed', '已签约', ['签约', '已签订']],
  ['underWay', '实施中', ['推进中', '进行中', '在建', '正在实施', '已启动', '落实中']],
  ['done', '已完成', ['完成', '办结', '已办结', '已结项', '结项']],
  ['appraised', '已评议', ['评议', '已评价', '已考评']],
  ['stopped', '中止', ['已中止', '已终止', '终止', '取消', '已取消', '暂停']],
]);

/** The links of 五联工作法 (domain.md 5.2, 14). */
export const fiveLink = codeSet('五联工作法', [
  ['orgLink', '组织联建', ['组织']],
  ['affairsLink', '事务联商', ['事务']],
  ['meetingLink', '会议联席', ['会议']],
  ['managementLink', '管理联动', ['管理']],
  ['appraisalLink', '成效联评', ['成效']],
]);

/** The fields of a public-benefit venture project (seed-systems M 136). */
export const ventureField = codeSet('公益创投领域', [
  ['elderly', '养老助残', ['养老', '助老', '助残', '为老服务', '扶老助残']],
  ['family', '亲子互动', ['亲子', '儿童', '青少年', '亲子教育']],
  ['charity', '慈善济困', ['慈善', '济困', '帮困', '救助帮困']],
  ['other', '其他'],
]);

/** Where a venture project stands (domain.md 10). */
export const ventureState = codeSet('公益创投状态', [
  ['applied', '申报', ['已申报', '申报中']],
  ['reviewing', '评审', ['评审中', '已评审']],
  ['approved', '立项', ['已立项', '批准立项']],
  ['underWay', '实施', ['实施中', '执行中', '进行中']],
  ['midterm', '中期', ['中期评估', '中期检查']],
  ['closed', '结项', ['已结项', '结项评估', '末期评估', '已完成', '完成']],
]);

/** Whose brand it is (domain.md 10). */
export const brandLevel = codeSet('党建品牌', [
  ['community', '一社一品', ['社区品牌', '社区']],
  ['compound', '一小区一品牌', ['小区品牌', '小区', '一小区一品']],
]);

/** The lists that the office fills itself; the program knows their names alone (domain.md 0). */
export const standardList = codeSet('自填清单', [
  ['basicTask', '十项基本任务'],
  ['propertyStandard', '红色物业工作标准十五条'],
  ['subdistrictPower', '五项权力'],
  ['serviceItem', '便民服务事项'],
  ['rectificationProblem', '整改问题'],
]);

/** Where a deed, that is 办实事, stands. */
export const deedState = codeSet('办实事状态', [
  ['open', '未启动', ['未开始', '计划中', '待启动']],
  ['underWay', '实施中', ['推进中', '进行中', '办理中', '正在实施']],
  ['done', '已完成', ['完成', '办结', '已办结']],
  ['stopped', '已终止', ['终止', '取消', '暂停']],
]);

/** Where a rectification stands. */
export const rectificationState = codeSet('整改状态', [
  ['open', '未整改', ['待整改', '未启动']],
  ['underWay', '整改中', ['正在整改', '推进中', '进行中']],
  ['done', '已整改', ['整改完成', '已完成', '完成', '办结', '已办结', '整改到位', '销号', '已销号']],
]);

/** The four levels at which an issue is handled (domain.md 14, 四个一). */
export const disposalLevel = codeSet('办理层级', [
  ['compound', '小区', ['小区办理', '小区级', '小区办理一批']],
  ['community', '社区', ['社区落实', '社区级', '社区落实一批']],
  ['subdistrict', '街道', ['街道破难', '街道级', '街道破难一批']],
  ['department', '部门', ['部门对接', '部门级', '区级部门', '部门对接一批']],
]);

/** What came of an issue (domain.md 11.3). */
export const issueResult = codeSet('办理结果', [
  ['solved', '已解决', ['解决', '已办结', '办结', '已完成', '完成']],
  ['partlySolved', '部分解决'],
  ['explained', '解释说明', ['未解决已解释', '已解释', '已说明', '解释']],
]);

/** How those who raised an issue judge it. */
export const satisfaction = codeSet('满意度', [
  ['satisfied', '满意', ['非常满意', '很满意']],
  ['fair', '基本满意', ['较满意', '比较满意', '一般']],
  ['dissatisfied', '不满意', ['很不满意']],
]);
