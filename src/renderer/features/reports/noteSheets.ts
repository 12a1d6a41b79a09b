import { printedKey } from '../../../core/codes/printed.ts';
import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import { notePrinted } from '../../session/notePrinted.ts';
import { ourScope } from '../../session/ourOffice.ts';
import type { Session } from '../../session/session.ts';

/** Notes the sheets that were printed, those that are lists to hang up or hand out; what is saved as a file is sent upwards and done with. */
export async function noteSheets(session: Session, sheets: readonly SheetModel[]): Promise<void> {
  const office = ourScope(session.workspace.data);
  if (office === null) return;
  for (const sheet of sheets) {
    const [key] = printedKey.entries.find(([, label]) => label === sheet.name) ?? [];
    if (key !== undefined) await notePrinted(session, key, [office], sheet.name);
  }
}
