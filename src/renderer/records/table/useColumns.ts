import { useCallback, useMemo } from 'react';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { useDevice, useSession } from '../../session/useSession.ts';
import { columnsOf, type Column } from './columns.ts';

/** The columns shown in a ledger's table, as chosen on this PC; without a choice all but the optional ones. */
export function useColumns(ledger: AnyLedger): {
  readonly all: readonly Column[];
  readonly shown: readonly Column[];
  readonly choose: (keys: readonly string[] | undefined) => void;
} {
  const session = useSession();
  const setting = `columns.${ledger.name}`;
  const chosen = useDevice(setting);
  const all = columnsOf(ledger);
  const shown = useMemo(() => {
    const keys = Array.isArray(chosen) ? new Set<unknown>(chosen) : undefined;
    const kept = all.filter((column) => (keys === undefined ? !column.optional : keys.has(column.key)));
    return kept.length === 0 ? all.filter((column) => !column.optional) : kept;
  }, [all, chosen]);
  const choose = useCallback(
    (keys: readonly string[] | undefined) => void session.setDevice(setting, keys ?? null),
    [session, setting],
  );
  return { all, shown, choose };
}
