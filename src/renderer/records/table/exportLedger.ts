import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { View } from '../../../core/record/dataView.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { ledgerSheet } from '../../../core/reports/ledgerSheet.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { writeWorkbookJob } from '../../jobs/writeWorkbookJob.ts';
import { settingsOf } from '../../session/ourOffice.ts';
import type { Column } from './columns.ts';

/** What 导出 writes: exactly the rows and columns shown. */
export interface LedgerExport {
  readonly ledger: AnyLedger;
  readonly data: View;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  readonly idDisplay: IdDisplay;
}

/** Saves the table as an .xlsx; the sentence about what became of it, undefined when the user changed their mind. */
export async function exportLedger(
  asked: LedgerExport,
  bridge: Bridge,
): Promise<{ readonly ok: boolean; readonly text: string } | undefined> {
  const { ledger, data, rows, columns, idDisplay } = asked;
  const reportingUnit = settingsOf(data)?.reportingUnit;
  const sheet = ledgerSheet(ledger, rows, data, {
    columns: columns.map((column) => column.key),
    idDisplay,
    ...(reportingUnit === undefined ? {} : { reportingUnit }),
  });
  const suggestedName = `${ledger.label}-${data.today}.xlsx`;
  const bytes = await writeWorkbookJob({ fileName: suggestedName, sheets: [sheet] });
  const saved = await bridge.saveFile({ suggestedName, bytes, what: `${ledger.label}台账` });
  if (saved.saved) return { ok: true, text: `已导出 ${rows.length} 行：${saved.place}` };
  return saved.reason === undefined ? undefined : { ok: false, text: saved.reason };
}
