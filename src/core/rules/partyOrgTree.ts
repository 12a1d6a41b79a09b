import { partyOrgType } from '../codes/party.ts';
import { labelOf } from '../kinds/choice.ts';
import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule, Touched } from './rule.ts';

type Org = Stored<'partyOrg'>;

/** The tiers 街道党工委—社区党委（总支）—党支部—党小组, the highest first (seed-systems D 35, domain.md 2.4). */
const partyOrgTier: Readonly<Record<NonNullable<Org['orgType']>, number>> = {
  workingCommittee: 5,
  committee: 4,
  generalBranch: 3,
  branch: 2,
  jointBranch: 2,
  group: 1,
};

/** True when an organisation is found among its own superiors. */
function isOwnSuperior(org: Org, data: Data): boolean {
  const seen = new Set<string>();
  let above = data.get('partyOrg', org.parent);
  while (above !== undefined && !seen.has(above.id)) {
    if (above.id === org.id) return true;
    seen.add(above.id);
    above = data.get('partyOrg', above.parent);
  }
  return false;
}

function orgsAround(data: Data, touched: Touched | undefined): readonly Org[] {
  const orgs = rowsOf(data, 'partyOrg', touched);
  if (touched === undefined) return orgs;
  const below = orgs.flatMap((org) => data.linking('partyOrg', 'parent', org.id));
  return [...new Map([...orgs, ...below].map((org) => [org.id, org])).values()];
}

function cycle(org: Org, above: Org): Finding {
  return {
    level: 'refuse',
    type: 'partyOrg',
    record: org.id,
    field: 'parent',
    text: `${org.name}的上级写成了${above.name}，这样${org.name}就成了自己的上级；请另选上级党组织。`,
  };
}

function tierTrouble(org: Org, above: Org): Finding[] {
  if (org.orgType === undefined || above.orgType === undefined) return [];
  if (partyOrgTier[above.orgType] > partyOrgTier[org.orgType]) return [];
  const [own, upper] = [labelOf(partyOrgType, org.orgType), labelOf(partyOrgType, above.orgType)];
  return [
    {
      level: 'warn',
      type: 'partyOrg',
      record: org.id,
      field: 'parent',
      text: `${org.name}是${own}，上级${above.name}是${upper}；上级一般要高一层（党工委—党委—党总支—党支部—党小组），请核对。`,
    },
  ];
}

/** Party organisations form a tree, each below a higher tier. */
export const partyOrgTree: Rule = {
  name: 'partyOrgTree',
  sentence: '党组织不能是自己的上级；上级党组织比下级高一层。',
  check: (data, touched) =>
    orgsAround(data, touched).flatMap((org): Finding[] => {
      const above = data.get('partyOrg', org.parent);
      if (above === undefined) return [];
      return isOwnSuperior(org, data) ? [cycle(org, above)] : tierTrouble(org, above);
    }),
};
