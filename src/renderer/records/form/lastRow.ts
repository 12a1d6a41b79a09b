import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Session } from '../../session/session.ts';

const last = new WeakMap<Session, Map<string, string>>();

/** Notes the row that was just entered in a ledger; forgotten when the program is closed. */
export function noteLastRow(session: Session, ledger: AnyLedger, row: string): void {
  const rows = last.get(session) ?? new Map<string, string>();
  last.set(session, rows.set(ledger.name, row));
}

/** The row entered last in this sitting; undefined where there was none, or it was taken back. */
export function lastRow(session: Session, ledger: AnyLedger, data: AnyData): AnyStored | undefined {
  return data.get(ledger.root, last.get(session)?.get(ledger.name));
}
