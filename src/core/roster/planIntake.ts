import type { AnyStored } from '../record/types.ts';
import type { Data } from '../record/data.ts';
import type { DerivedColumn } from '../record/defineLedger.ts';
import { warn, type Draft, type Planner } from './planDraft.ts';

type AnyDerived = DerivedColumn<never>;

function derived(planner: Planner, column: AnyDerived, row: AnyStored | undefined): string {
  if (row === undefined) return '';
  return String(column.derive(row as never, planner.data as unknown as Data) ?? '');
}

/** Turns imported values of derived columns into the facts behind them: a baseline for a row that is new or has no facts yet. */
export function writeIntake(planner: Planner, draft: Draft, root: string, isNew: boolean): void {
  const { ledger } = draft.known;
  for (const column of ledger.derived) {
    const value = draft.reading.values[column.key];
    if (column.intake === undefined || typeof value !== 'string') continue;
    const { type, link, values } = column.intake.facts(value, planner.day);
    if (!isNew) {
      if (planner.bench.creatorOf(root) !== undefined) continue;
      const stored = derived(planner, column, planner.bench.stored(ledger.root, root));
      if (stored === value) continue;
      if (planner.bench.linking(type, link, root).length > 0) {
        warn(draft, column.key, `名册写“${value}”，本程序里是“${stored}”：${column.because}，请在那里登记`);
        continue;
      }
      draft.differences.push({ label: column.label, before: stored, after: value });
    }
    planner.bench.create(type, { ...values, [link]: root }, draft.key);
  }
}
