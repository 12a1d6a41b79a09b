import { useMemo } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { ColumnLayout } from '../views/columnLayout.ts';
import { columnsOf, type Column } from './columns.ts';

/** The columns of a ledger and those shown of them, in the order of the layout; without a choice all but the optional ones. */
export function useColumns(
  ledger: AnyLedger,
  { order }: ColumnLayout,
): { readonly all: readonly Column[]; readonly shown: readonly Column[] } {
  const all = columnsOf(ledger);
  const shown = useMemo(() => {
    const chosen = order?.flatMap((key) => all.find((column) => column.key === key) ?? []) ?? [];
    return chosen.length === 0 ? all.filter((column) => !column.optional) : chosen;
  }, [all, order]);
  return { all, shown };
}
