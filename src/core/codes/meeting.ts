import { codeSet } from '../kinds/choice.ts';

/** Bodies that meet, as the seed and domain.md 4 and 14 name them. */
export const meetingBodyKind = codeSet('会议类型', [
  ['subdistrictJoint', '街道联席会议'],
  ['communityJoint', '社区联席会议'],
  ['expandedCommittee', '大党委会议', ['大党委']],
  ['compoundAlliance', '小区近邻党建联盟', ['小区联盟']],
  ['propertyJoint', '物业联席会'],
  ['ownersTalk', '业主恳谈会'],
  ['talkDay', '恳谈日'],
  ['councilHall', '红色议事厅'],
  ['onsite', '现场办公会'],
  ['neighbourTalk', '睦邻大家谈'],
  ['gridCoordination', '网格工作协调会'],
]);

/** How often a body meets (domain.md 4: a setting of each body). */
export const meetingFrequency = codeSet('召开频次', [
  ['monthly', '每月'],
  ['twoMonthly', '每两个月', ['双月']],
  ['quarterly', '每季度', ['季度']],
  ['halfYearly', '每半年', ['半年']],
  ['yearly', '每年', ['年度']],
  ['asNeeded', '按需召开', ['不定期']],
]);

/** In what capacity somebody attends (domain.md 14: 应到 / 列席 / 特邀). */
export const attendanceCapacity = codeSet('参会身份', [
  ['member', '成员', ['应到']],
  ['observer', '列席'],
  ['guest', '特邀'],
]);

/** Whether somebody came (domain.md 14); a deputy is `present` with a `deputyName`. */
export const attendancePresence = codeSet('到会情况', [
  ['present', '出席', ['到会']],
  ['late', '迟到'],
  ['leave', '请假'],
  ['absent', '缺席'],
]);

/** Where a meeting stands. */
export const meetingStage = codeSet('会议状态', [
  ['preparing', '筹备中'],
  ['held', '已召开'],
  ['cancelled', '已取消'],
]);

/** States of a resolution as dated progress reports them (issue 督办表). */
export const resolutionState = codeSet('办理状态', [
  ['notStarted', '未启动'],
  ['inProgress', '办理中'],
  ['done', '已办结'],
  ['closed', '已销号'],
  ['extended', '延期'],
  ['transferred', '转办'],
]);

/** The two layouts of minutes (domain.md 1.4): A with the red mark, B plain. */
export const minutesLayout = codeSet('纪要版式', [
  ['A', '红头版式'],
  ['B', '普通版式'],
]);

/** How a body numbers its minutes (domain.md 1.4, 1.5). */
export const numberStyle = codeSet('编号样式', [
  ['issue', '第 X 期'],
  ['yearBracket', '〔年份〕X 号'],
]);

/** Papers that a meeting leads to. */
export const paperKind = codeSet('文书', [
  ['notice', '会议通知'],
  ['agenda', '会议议程'],
  ['signInSheet', '签到表'],
  ['nameCards', '桌签'],
  ['meetingRecord', '会议记录'],
  ['minutes', '会议纪要'],
  ['resolutionList', '议定事项清单'],
  ['supervisionTable', '议定事项督办表'],
  ['reminderLetter', '督办函'],
  ['commissionerSheet', '兼职委员年度履职表'],
]);

/** What a kept file is. */
export const attachmentRole = codeSet('附件类别', [
  ['final', '定稿'],
  ['scan', '扫描件'],
  ['template', '模板'],
  ['other', '其他'],
]);
