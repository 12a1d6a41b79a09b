import type { ImportPlan, PlanItem } from '../../../core/roster/importPlan.ts';

/** What 确认导入 will do, in one sentence. */
export function planSentence(plan: ImportPlan): string {
  if (plan.patches.length === 0) return '没有变化：这份表里能导入的内容都已经登记过了。';
  const count = (test: (item: PlanItem) => boolean): number => plan.items.filter(test).length;
  const parts = [
    [count(({ effect }) => effect === 'new'), '新增', '条'],
    [count(({ effect, handover }) => effect === 'changed' && handover === undefined), '修改', '条'],
    [count(({ effect, handover }) => effect === 'changed' && handover !== undefined), '换人', '处'],
  ] as const;
  const done = parts.filter(([n]) => n > 0).map(([n, word, measure]) => `${word} ${n} ${measure}`);
  const left = count(({ taken, verdict }) => !taken && verdict !== 'same');
  const rest = left === 0 ? '' : `；${left} 条待定、有误或不导入的不写入`;
  return `将${done.length === 0 ? '写入相关内容' : done.join('，')}${rest}。`;
}
