import { codeSet, type CodeOf } from '../kinds/choice.ts';

/** Lists and notices that hang or lie somewhere once they are printed, so that a change of people makes them old. */
export const printedKey = codeSet('打印件', [
  ['gridNotice', '网格公示牌'],
  ['headNotice', '楼长公示'],
  ['appointmentLetter', '聘书'],
  ['nameCards', '桌签'],
  ['contactBook', '通讯录'],
  ['communityProfile', '社区概况'],
  ['memberRoster', '党员花名册'],
  ['headRoster', '楼长单元长花名册'],
  ['headCoverage', '配备情况统计表'],
  ['commissionerRoster', '兼职委员名册'],
  ['orgPicture', '组织架构图'],
  ['alliancePicture', '联盟图'],
  ['buildingPicture', '楼栋图'],
]);

/** Names a kind of printed list or notice. */
export type PrintedKey = CodeOf<typeof printedKey>;
