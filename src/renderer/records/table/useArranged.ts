import { useEffect, useMemo, useState } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Column } from './columns.ts';
import { arrange, arrangeSteps, type View } from './view.ts';

/** From so many records on they are arranged a step at a time; fewer are in order before the next frame. */
const MANY = 20_000;

/** The rows as the view arranges them; while very many are arranged anew, the last arrangement stands. */
export function useArranged(
  ledger: AnyLedger,
  columns: readonly Column[],
  data: AnyData,
  view: View,
): readonly AnyStored[] {
  const isMany = data.all(ledger.root).length > MANY;
  const atOnce = useMemo(() => {
    const isPlain = view.sort.length === 0 && view.filters.size === 0;
    return isMany && !isPlain ? undefined : arrange(ledger, columns, data, view);
  }, [isMany, ledger, columns, data, view]);
  const [last, setLast] = useState<readonly AnyStored[]>(atOnce ?? []);
  if (isMany && atOnce !== undefined && atOnce !== last) setLast(atOnce);
  useEffect(() => {
    if (atOnce !== undefined) return undefined;
    const steps = arrangeSteps(ledger, columns, data, view);
    let timer = 0;
    const take = (): void => {
      const step = steps.next();
      if (step.done === true) setLast(step.value);
      else timer = window.setTimeout(take);
    };
    timer = window.setTimeout(take);
    return () => clearTimeout(timer);
  }, [atOnce, ledger, columns, data, view]);
  return atOnce ?? last;
}
