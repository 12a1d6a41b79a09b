/** The screen of one ledger, /ledger/:name. */
export function LedgerScreen() {
  return null;
}
