import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { finish, type Steps } from '../rules/steps.ts';
import { commissionerRoster } from './commissionerRoster.ts';
import { headCoverage } from './headCoverage.ts';
import { headRoster } from './headRoster.ts';
import { jointMeetingLedger } from './jointMeetingLedger.ts';
import { partyMemberRoster } from './partyMemberRoster.ts';
import { reportFrame, type ReportAsk } from './reportAsk.ts';
import type { SheetModel, WorkbookModel } from './sheetModel.ts';

/** A file name that every system takes, without \ / : * ? " < > | (domain.md 11.1). */
function safeFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
}

/** The workbook of `districtWorkbook`, one sheet in each step. */
export function* districtWorkbookSteps(data: Data, ask: ReportAsk): Steps<WorkbookModel> {
  const { name } = reportFrame(data, ask);
  const sheets: SheetModel[] = [];
  for (const sheet of [partyMemberRoster, headRoster, headCoverage, commissionerRoster, jointMeetingLedger]) {
    sheets.push(sheet(data, ask));
    yield;
  }
  return { fileName: safeFileName(`${name}-近邻党建报表-${paperDate(ask.period)}.xlsx`), sheets };
}

/** The district workbook of a month: 党员花名册, 楼长单元长花名册, 楼长单元长配备情况统计表, 兼职委员名册, 联席会议召开情况及议定事项台账. */
export function districtWorkbook(data: Data, ask: ReportAsk): WorkbookModel {
  return finish(districtWorkbookSteps(data, ask));
}
