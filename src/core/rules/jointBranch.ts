import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { compoundsOf } from './branchCompounds.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule, Touched } from './rule.ts';

function orgsAround(data: Data, touched: Touched | undefined): readonly Stored<'partyOrg'>[] {
  if (touched === undefined) return data.all('partyOrg');
  const joined = rowsOf(data, 'branchCompound', touched).map(({ partyOrg }) =>
    data.get('partyOrg', partyOrg),
  );
  const orgs = [...rowsOf(data, 'partyOrg', touched), ...joined.filter((org) => org !== undefined)];
  return [...new Map(orgs.map((org) => [org.id, org])).values()];
}

function troubleOf(org: Stored<'partyOrg'>, data: Data): string | undefined {
  const covered = compoundsOf(org.id, data).length;
  if (org.branchForm === 'joint' && covered < 2) {
    return `${org.name}写的是“连片建”，只登记了 ${covered} 个小区；请在“连片支部覆盖小区”里补上其他小区，或改为“单独建”。`;
  }
  if (org.branchForm === 'single' && covered > 1) {
    return `${org.name}写的是“单独建”，却登记了 ${covered} 个小区；请改为“连片建”，或删去多登记的小区。`;
  }
  return undefined;
}

/** A joint branch covers several compounds, a single one covers one. */
export const jointBranch: Rule = {
  name: 'jointBranch',
  sentence: '连片建的支部覆盖两个以上小区，单独建的支部只覆盖一个小区。',
  check: (data, touched) =>
    orgsAround(data, touched).flatMap((org): Finding[] => {
      const text = troubleOf(org, data);
      return text === undefined
        ? []
        : [{ level: 'warn', type: 'partyOrg', record: org.id, field: 'branchForm', text }];
    }),
};
