import { disposalLevel } from '../../codes/coBuilding.ts';
import { labelOf } from '../../kinds/choice.ts';
import { surelyBefore } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

/** The steps by which an issue was handed up, in order of time. */
function issueStepsOf(issue: Stored<'issue'>, data: Data): readonly Stored<'issueStep'>[] {
  return data
    .linking('issueStep', 'issue', issue.id)
    .toSorted((a, b) => (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0));
}

/** 升级时间及理由 of an issue, as its ledger shows it: 2026-09-01 街道：需协调多家单位; undefined while it was never handed up. */
export function raisedWords(issue: Stored<'issue'>, data: Data): string | undefined {
  const steps = issueStepsOf(issue, data);
  if (steps.length === 0) return undefined;
  return steps
    .map(({ raisedOn, level, reason }) => {
      const to = `${raisedOn} ${labelOf(disposalLevel, level)}`;
      return reason === undefined ? to : `${to}：${reason}`;
    })
    .join('；');
}

/** An issue is handed up after it was accepted. */
export const stepAfterAccepted: Rule = {
  name: 'stepAfterAccepted',
  sentence: '问题受理以后才升级。',
  check: (data, touched) => {
    const ofIssues =
      touched === undefined
        ? []
        : rowsOf(data, 'issue', touched).flatMap(({ id }) => data.linking('issueStep', 'issue', id));
    const steps = new Set([...rowsOf(data, 'issueStep', touched), ...ofIssues]);
    return [...steps].flatMap((step): readonly Finding[] => {
      const issue = data.get('issue', step.issue);
      if (issue?.acceptedOn === undefined || !surelyBefore(step.raisedOn, issue.acceptedOn)) return [];
      return [
        {
          level: 'refuse',
          type: 'issueStep',
          record: step.id,
          field: 'raisedOn',
          also: [issue.id],
          text: `升级时间 ${step.raisedOn} 早于受理时间 ${issue.acceptedOn}，请改其中一处。`,
        },
      ];
    });
  },
};
