import type { AnyLedger } from '../../core/record/defineLedger.ts';
import type { AnyData } from '../../core/record/data.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import { columnsOf, linkReader } from './table/columns.ts';

/** Record types that have a screen of their own, with its address. */
const cards: Readonly<Partial<Record<RecordName, (id: string) => string>>> = {
  person: (id) => `/person/${id}`,
  meeting: (id) => `/meetings/${id}/record`,
  resolution: (id) => `/supervision?item=${id}`,
};

/** The address of a record's own screen; undefined where it has none. */
export function cardAddress(type: RecordName, id: string): string | undefined {
  return cards[type]?.(id);
}

/** The column of a ledger whose cell opens a card, with the reader of the address; undefined where its rows have none. */
export function cardColumn(
  ledger: AnyLedger,
): { readonly key: string; address(data: AnyData, row: AnyStored): string | undefined } | undefined {
  const column = columnsOf(ledger).find(({ arrival }) => arrival !== undefined && arrival.type in cards);
  if (column?.arrival === undefined) return undefined;
  const { type, via } = column.arrival;
  const holder = linkReader(ledger.root, via === '' ? [] : via.split('.'));
  return {
    key: column.key,
    address(data, row) {
      const record = holder(data, row);
      return record === undefined ? undefined : cardAddress(type, record.id);
    },
  };
}
