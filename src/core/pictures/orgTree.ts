import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { officesWithin } from '../rules/coverage.ts';
import { membersOf } from '../rules/partyOrgMembers.ts';

/** An organisation with those below it. */
export interface OrgNode {
  readonly org: Stored<'partyOrg'>;
  /** Names of its current 书记, of a group its 组长; several while one is not yet closed. */
  readonly leaders: readonly string[];
  /** Current memberships of its own. */
  readonly own: readonly Stored<'partyMembership'>[];
  /** Current members of its own and of all below it. */
  readonly total: number;
  readonly children: readonly OrgNode[];
}

/** The Party organisations of an office as trees, and those that hang on nothing. */
export interface OrgForest {
  readonly roots: readonly OrgNode[];
  /** 未挂接上级: no superior is written, and nothing says that they need none. */
  readonly loose: readonly OrgNode[];
}

/** Kinds that stand at the top of a tree of their own, whether or not anything is below them. */
const tops: ReadonlySet<string | undefined> = new Set(['workingCommittee', 'committee']);

function leadersOf(
  data: Data,
  org: Stored<'partyOrg'>,
  own: readonly Stored<'partyMembership'>[],
): readonly string[] {
  const leads = org.orgType === 'group' ? 'groupLeader' : 'secretary';
  return own
    .filter(({ partyPost }) => partyPost === leads)
    .flatMap(({ person }) => data.get('person', person)?.name ?? []);
}

/** The organisations in scope and, so that the tree has its top, those above them. */
function orgsIn(data: Data, office: string | undefined): ReadonlyMap<string, Stored<'partyOrg'>> {
  const scope = officesWithin(data, office);
  const found = new Map<string, Stored<'partyOrg'>>();
  for (const org of data.all('partyOrg')) {
    if (scope && !scope.has(org.office)) continue;
    for (let one: Stored<'partyOrg'> | undefined = org; one && !found.has(one.id);) {
      found.set(one.id, one);
      one = data.get('partyOrg', one.parent);
    }
  }
  return found;
}

/** Branches before groups, the rest by name. */
function byRank(a: OrgNode, b: OrgNode): number {
  return (
    Number(a.org.orgType === 'group') - Number(b.org.orgType === 'group') ||
    compareText(a.org.name, b.org.name)
  );
}

/** The tree of Party organisations as of `data.today`; each organisation stands in it once, also where superiors run in a circle. */
export function orgForest(data: Data, office: string | undefined): OrgForest {
  const orgs = orgsIn(data, office);
  const below = new Map<string, Stored<'partyOrg'>[]>();
  const top: Stored<'partyOrg'>[] = [];
  for (const org of orgs.values()) {
    const parent = data.get('partyOrg', org.parent)?.id;
    if (parent === undefined) top.push(org);
    else below.set(parent, [...(below.get(parent) ?? []), org]);
  }
  const placed = new Set<string>();
  const node = (org: Stored<'partyOrg'>): OrgNode => {
    placed.add(org.id);
    const children = (below.get(org.id) ?? [])
      .filter(({ id }) => !placed.has(id))
      .map(node)
      .sort(byRank);
    const own = membersOf(org, data);
    const total = children.reduce((sum, child) => sum + child.total, own.length);
    return { org, leaders: leadersOf(data, org, own), own, total, children };
  };
  const trees = top.map(node);
  const isRoot = ({ org, children }: OrgNode): boolean =>
    children.length > 0 || tops.has(org.orgType) || (org.orgType === 'generalBranch' && isOwnSector(org));
  const circles = [...orgs.values()].filter(({ id }) => !placed.has(id));
  const size = (one: OrgNode): number => one.children.reduce((sum, child) => sum + size(child), 1);
  return {
    roots: trees.filter(isRoot).sort((a, b) => size(b) - size(a)),
    loose: [
      ...trees.filter((one) => !isRoot(one)),
      ...circles.flatMap((org) => (placed.has(org.id) ? [] : [node(org)])),
    ],
  };
}

/** Sectors that answer to themselves, not to the community's committee: 物业行业党总支, 两新组织党总支. */
const ownSectors: ReadonlySet<string | undefined> = new Set(['property', 'newOrg']);

function isOwnSector({ sector, name }: Stored<'partyOrg'>): boolean {
  return ownSectors.has(sector) || (sector === undefined && name.includes('行业'));
}
