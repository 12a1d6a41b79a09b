import { ledgerNamed } from '../ledgers/registry.ts';
import type { ChangeDraft } from '../record/change.ts';
import type { ImportPlan } from './importPlan.ts';

/** One sentence of what an import does, for the journal: counts only, no values. */
function summary(plan: ImportPlan): string {
  const counts = new Map<string, number>();
  for (const { effect, ledger, handover } of plan.items) {
    if (effect === 'none') continue;
    const what = handover !== undefined ? '换人' : effect === 'changed' ? '修改' : '新增';
    const key = `${what} ${ledgerNamed(ledger)?.label ?? ledger}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${what} ${count}`).join('，');
}

/** The change that 确认导入 commits. */
export function importDraft(plan: ImportPlan, by: string, scope: string | null): ChangeDraft {
  const what = summary(plan);
  return {
    why: `导入 ${plan.file}${what === '' ? '' : `：${what}`}`,
    source: 'import',
    by,
    scope,
    patches: plan.patches,
  };
}
