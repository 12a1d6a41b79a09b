import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { writeWorkbookJob } from '../../jobs/writeWorkbookJob.ts';

/** Saves a sheet as an .xlsx; the sentence about what became of it, undefined when the user changed their mind. */
export async function exportLedger(
  sheet: SheetModel,
  today: string,
  bridge: Bridge,
): Promise<{ readonly ok: boolean; readonly text: string } | undefined> {
  const suggestedName = `${sheet.name}-${today}.xlsx`;
  const bytes = await writeWorkbookJob({ fileName: suggestedName, sheets: [sheet] });
  const saved = await bridge.saveFile({ suggestedName, bytes, what: sheet.title });
  if (saved.saved) return { ok: true, text: `已导出 ${sheet.rows.length} 行：${saved.place}` };
  return saved.reason === undefined ? undefined : { ok: false, text: saved.reason };
}
