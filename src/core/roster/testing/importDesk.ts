import { createWorkingSet, viewOf, type View } from '../../record/dataView.ts';
import type { Raw } from '../../record/kind.ts';
import { applied } from '../../record/patches.ts';
import { readRecord } from '../../record/readRecord.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';
import { valuesOf } from '../../record/patches.ts';
import { noDecisions, type Decisions, type ImportPlan, type PlanItem } from '../importPlan.ts';
import { planImport } from '../planImport.ts';
import type { MergedArea } from '../rawSheet.ts';
import { readSheet } from '../readSheet.ts';

type Rows = readonly (readonly Raw[])[];

/** An office in memory that imports rosters written out in a test. */
export interface ImportDesk {
  readonly data: View;
  plan(rows: Rows, decisions?: Partial<Decisions>, merges?: readonly MergedArea[]): ImportPlan;
  /** Plans, writes, and returns the plan. */
  take(rows: Rows, decisions?: Partial<Decisions>): ImportPlan;
  rows(type: RecordName): readonly AnyStored[];
}

/** Opens an empty office on a day. */
export function openDesk(today = '2026-10-08'): ImportDesk {
  const set = createWorkingSet();
  const office = {
    id: 'office',
    rev: 'r0',
    deleted: false,
    mergedInto: null,
    name: '香水社区',
    level: 'community',
  };
  set.put('office', [office as unknown as AnyStored]);
  const data = viewOf(set, () => today);
  let ids = 0;
  let revs = 0;
  const plan: ImportDesk['plan'] = (rows, decisions, merges = []) =>
    planImport(
      { file: '花名册.xlsx', sheets: [readSheet({ name: 'Sheet1', rows, merges })] },
      data,
      { ...noDecisions, ...decisions },
      { office: 'office', today, mintId: () => `id${++ids}` },
    );
  return {
    data,
    plan,
    take(rows, decisions) {
      const planned = plan(rows, decisions);
      revs += 1;
      for (const patch of planned.patches) {
        const row = applied(set.row(patch.type, patch.record), patch, `r${revs}`);
        const gate = readRecord(patch.type, valuesOf(row));
        if (!gate.ok) throw new Error(gate.troubles.map(({ text }) => text).join());
        set.put(patch.type, [row]);
      }
      return planned;
    },
    rows: (type) => data.all(type) as unknown as readonly AnyStored[],
  };
}

/** Items as short lines: verdict and title. */
export function shortly(items: readonly PlanItem[]): string[] {
  return items.map(({ verdict, title }) => `${verdict} ${title}`);
}
