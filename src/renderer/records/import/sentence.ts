import type { ImportPlan, PlanItem } from '../../../core/roster/importPlan.ts';

/** What 确认导入 will do, in one sentence. */
export function planSentence(plan: ImportPlan): string {
  if (plan.patches.length === 0) return nothingSentence(plan);
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

/** Why nothing would be written. */
function nothingSentence({ items, counts }: ImportPlan): string {
  if (items.length === 0) return '没有从这份表里看出可以导入的内容。';
  if (counts.undecided > 0) return `还没有可以写入的内容：有 ${counts.undecided} 条待定，请先在右边选定。`;
  if (items.every(({ taken }) => !taken)) return '没有要写入的内容：都不导入，或缺少必要的内容。';
  return '没有变化：这份表里能导入的内容都已经登记过了。';
}

/** The office that a sheet names, when it is not ours; a sheet that names none may be ours. */
export function otherOffice(
  head: { readonly reportingUnit: string | undefined; readonly title: string | undefined },
  ours: string,
): string | undefined {
  const named = head.reportingUnit ?? /^(\p{Script=Han}{2,12}?社区)/u.exec(head.title ?? '')?.[1];
  if (named === undefined || named.includes(ours) || ours.includes(named)) return undefined;
  return /^[本我各]/.test(named) ? undefined : named;
}
