import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { commissionerRoster } from './commissionerRoster.ts';
import { headCoverage } from './headCoverage.ts';
import { headRoster } from './headRoster.ts';
import { partyMemberRoster } from './partyMemberRoster.ts';
import { reportFrame, type ReportAsk } from './reportAsk.ts';
import type { WorkbookModel } from './sheetModel.ts';

/** A file name that every system takes, without \ / : * ? " < > | (domain.md 11.1). */
function safeFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').trim();
}

/** The district workbook of a month: 党员花名册, 楼长单元长花名册, 楼长单元长配备情况统计表, 兼职委员名册. */
export function districtWorkbook(data: Data, ask: ReportAsk): WorkbookModel {
  const { name } = reportFrame(data, ask);
  return {
    fileName: safeFileName(`${name}-近邻党建报表-${paperDate(ask.period)}.xlsx`),
    sheets: [partyMemberRoster, headRoster, headCoverage, commissionerRoster].map((sheet) =>
      sheet(data, ask),
    ),
  };
}
