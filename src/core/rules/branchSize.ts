import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { membersOf } from './partyOrgMembers.ts';
import type { Rule } from './rule.ts';

type Org = Stored<'partyOrg'>;

/** Fewest full members, and members from which 党总支 and 党委 may be set up (domain.md 2.4). */
const LEAST_FULL = 3;
const GENERAL_BRANCH = 50;
const COMMITTEE = 100;

const BRANCHES: ReadonlySet<Org['orgType']> = new Set(['branch', 'jointBranch']);

function troubleOf(org: Org, data: Data): string | undefined {
  const members = membersOf(org, data);
  const full = members.filter(({ memberCategory }) => memberCategory !== 'probationary').length;
  const { length } = members;
  if (length === 0 || org.orgType === undefined) return undefined;
  if (BRANCHES.has(org.orgType)) {
    if (full < LEAST_FULL) {
      return `${org.name}有正式党员 ${full} 名；党支部一般要有 ${LEAST_FULL} 名以上正式党员，不足的一般成立联合党支部，请核对。`;
    }
    if (length > COMMITTEE) {
      return `${org.name}有党员 ${length} 名，超过 ${COMMITTEE} 名，达到设置党委的条件，请按上级批复办理。`;
    }
    if (length > GENERAL_BRANCH) {
      return `${org.name}有党员 ${length} 名，超过 ${GENERAL_BRANCH} 名，达到设置党总支的条件，请按上级批复办理。`;
    }
    if (length === GENERAL_BRANCH) {
      return `${org.name}有党员 ${length} 名，达到设置条件，请按上级批复办理。`;
    }
  }
  return undefined;
}

/** Sizes of branches as the rules of the Party want them; a hint in the list of checks, never said while members are entered one by one. */
export const branchSize: Rule = {
  name: 'branchSize',
  sentence: '党支部一般有 3 名以上正式党员，党员一般不超过 50 名；达到设置条件的按上级批复办理。',
  check(data, touched) {
    if (touched !== undefined) return [];
    return data.all('partyOrg').flatMap((org): Finding[] => {
      const text = troubleOf(org, data);
      return text === undefined ? [] : [{ level: 'warn', type: 'partyOrg', record: org.id, text }];
    });
  },
};
