import { ledgers } from '../../core/ledgers/registry.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import { cardAddress } from './cards.ts';

/** The page that shows a record: its own screen, else its ledger with the row in view; undefined where it has neither. */
export function recordAddress(type: RecordName, row: AnyStored): string | undefined {
  const card = cardAddress(type, row.id);
  if (card !== undefined) return card;
  const ledger = ledgers.find(
    (one) => one.root === type && Object.entries(one.fixed).every(([name, value]) => row[name] === value),
  );
  return ledger === undefined ? undefined : `/ledger/${ledger.name}?find=${row.id}`;
}
