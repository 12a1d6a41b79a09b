import type { Id } from '../../record/field.ts';
import { inYear, type Chapter } from './chapter.ts';

/** Organisations of the tree beside the community's own branches. */
export interface PartyTree {
  /** Branches of property firms, by the name of the firm. */
  readonly firms: ReadonlyMap<string, Id<'partyOrg'>>;
}

/** Firms with a branch, and in which compound, by its place in the list, they sit. */
const FIRMS: readonly (readonly [firm: string, compound: number])[] = [
  ['安心物业服务公司', 1],
  ['和悦物业服务公司', 2],
];

function writeTop({ story, territory, above }: Chapter): Id<'partyOrg'> {
  story.sheaf.add(
    'partyOrg',
    {
      name: '青桐街道党工委',
      office: territory.community,
      orgType: 'workingCommittee',
      sector: 'community',
    },
    above,
  );
  return story.sheaf.add('partyOrg', {
    name: '安澜区物业行业党委',
    office: territory.community,
    orgType: 'committee',
    sector: 'property',
  });
}

/** 楼栋党小组 of the branches of compounds, each over some neighbouring buildings. */
function writeGroups({ story, territory, branches, groups }: Chapter): void {
  for (const { id: parent, compound } of branches) {
    if (compound === undefined) continue;
    const each = Math.ceil(compound.buildings.length / Math.max(groups, 1));
    for (let n = 0; n < groups; n++) {
      const own = compound.buildings.slice(n * each, (n + 1) * each);
      story.sheaf.add('partyOrg', {
        name: `${compound.name}${own[0]?.no ?? ''}—${own.at(-1)?.no ?? ''}号楼党小组`,
        office: territory.community,
        orgType: 'group',
        sector: 'community',
        parent,
        compound: compound.id,
      });
    }
  }
}

/** Writes what stands above and beside the community's branches: the subdistrict, the property sector, a joint branch of traders. */
export function writePartyTree(chapter: Chapter): PartyTree {
  const { story, territory, committee } = chapter;
  const office = territory.community;
  const { compounds } = territory;
  const sector = writeTop(chapter);
  const firms = new Map(
    FIRMS.map(([firm, at]) => [
      firm,
      story.sheaf.add('partyOrg', {
        name: `${firm}党支部`,
        office,
        orgType: 'branch',
        sector: 'property',
        parent: sector,
        compound: compounds[at]?.id,
        foundedOn: inYear(chapter, 5, '06-28'),
      }),
    ]),
  );
  const traders = story.sheaf.add('partyOrg', {
    name: '柳岸路沿街商户联合党支部',
    office,
    orgType: 'jointBranch',
    sector: 'newOrg',
    parent: committee,
    compound: compounds[0]?.id,
    branchForm: 'joint',
    foundedOn: inYear(chapter, 3, '07-01'),
  });
  const [, second] = compounds;
  if (second !== undefined) story.sheaf.add('branchCompound', { partyOrg: traders, compound: second.id });
  writeGroups(chapter);
  return { firms };
}
