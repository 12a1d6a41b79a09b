import type { PrintedKey } from '../../../core/codes/printed.ts';
import { currencies } from '../../../core/rules/current.ts';
import { notePrinted } from '../../session/notePrinted.ts';
import { ourScope } from '../../session/ourOffice.ts';
import type { Session } from '../../session/session.ts';
import { rowsOf } from '../table/view.ts';
import type { Shown } from './shownSheet.ts';

/** Ledgers whose printed table is a roster that hangs or lies somewhere. */
const rosters: Readonly<Record<string, PrintedKey>> = {
  partyMember: 'memberRoster',
  buildingHead: 'headRoster',
  unitHead: 'headRoster',
};

/** Notes that a ledger's table was printed, where it is a roster and shows everybody who is on it now; a few rows of it are none. */
export async function noteTable(session: Session, { ledger, rows }: Shown): Promise<void> {
  const key = rosters[ledger.name];
  const { data } = session.workspace;
  const office = ourScope(data);
  if (key === undefined || office === null) return;
  const shown = new Set(rows.map(({ id }) => id));
  const currency = currencies[ledger.root];
  const isWhole = rowsOf(ledger, data).every(
    (row) => shown.has(row.id) || currency?.holds(row, data) === false,
  );
  if (isWhole) await notePrinted(session, key, [office], ledger.label);
}
