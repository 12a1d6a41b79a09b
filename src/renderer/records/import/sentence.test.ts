import { describe, expect, it } from 'vitest';
import type { ImportPlan, PlanItem, Verdict } from '../../../core/roster/importPlan.ts';
import { otherOffice, planSentence } from './sentence.ts';

function plan(items: readonly Partial<PlanItem>[], patches = 1): ImportPlan {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, undecided: 0, wrong: 0 };
  for (const { verdict } of items) if (verdict !== undefined) counts[verdict]++;
  return { items, counts, patches: Array.from({ length: patches }, () => ({})) } as unknown as ImportPlan;
}

describe('the sentence over 确认导入', () => {
  it('counts what is written and what is not', () => {
    const said = planSentence(
      plan([
        { verdict: 'new', effect: 'new', taken: true },
        { verdict: 'wrong', effect: 'new', taken: true },
        { verdict: 'changed', effect: 'changed', taken: true },
        { verdict: 'changed', effect: 'changed', taken: true, handover: { place: '', from: '', to: '' } },
        { verdict: 'undecided', effect: 'none', taken: false },
        { verdict: 'same', effect: 'none', taken: true },
      ]),
    );
    expect(said).toBe('将新增 2 条，修改 1 条，换人 1 处；1 条待定、有误或不导入的不写入。');
  });

  it('says why nothing would be written', () => {
    expect(planSentence(plan([{ verdict: 'same', effect: 'none', taken: true }], 0))).toMatch(/^没有变化/);
    expect(planSentence(plan([{ verdict: 'undecided', effect: 'none', taken: false }], 0))).toMatch(
      /1 条待定/,
    );
    expect(planSentence(plan([], 0))).toMatch(/^没有从这份表里/);
    expect(planSentence(plan([{ verdict: 'new', effect: 'none', taken: false }], 0))).toMatch(/都不导入/);
  });
});

describe('a roster of another office', () => {
  const other = (reportingUnit: string | undefined, title: string | undefined) =>
    otherOffice({ reportingUnit, title }, '柳岸社区');

  it('is known by 填报单位, else by its title', () => {
    expect(other('峰山社区党委', undefined)).toBe('峰山社区党委');
    expect(other(undefined, '峰山社区党员花名册')).toBe('峰山社区');
  });

  it('is not suspected where ours is named or none at all', () => {
    expect(other('青桐街道柳岸社区党委', '峰山社区党员花名册')).toBeUndefined();
    expect(other(undefined, '柳岸社区党员花名册')).toBeUndefined();
    expect(other(undefined, '党员花名册')).toBeUndefined();
    expect(other(undefined, undefined)).toBeUndefined();
  });
});
