import type { Id } from '../../record/field.ts';
import { addDays } from '../../kinds/day.ts';
import { inYear, inYearsToCome, nameOnly, type Chapter } from './chapter.ts';
import type { PartyTree } from './writePartyTree.ts';

/** The property firms and owners' committees of the compounds. */
export interface Firms {
  readonly companies: ReadonlyMap<string, Id<'propertyCompany'>>;
  /** By the place of the compound in the list; the firm that serves it today. */
  readonly serving: ReadonlyMap<number, Id<'propertyCompany'>>;
  readonly owners: readonly Id<'ownersCommittee'>[];
}

const COMPANIES = ['安心物业服务公司', '和悦物业服务公司', '安居物业服务公司'] as const;

/** Which firm serves which compound; nobody has served the first since its contract ran out. */
const SERVED: readonly (readonly [firm: (typeof COMPANIES)[number], compound: number])[] = [
  ['安心物业服务公司', 1],
  ['和悦物业服务公司', 2],
  ['安心物业服务公司', 3],
];

/** Beyond the first four compounds, which firms serve in turn. */
const FURTHER = ['和悦物业服务公司', '安居物业服务公司', '安心物业服务公司'] as const;

function writeCompanies(chapter: Chapter, { firms }: PartyTree): Firms['companies'] {
  const { story, territory } = chapter;
  return new Map(
    COMPANIES.map((name) => [
      name,
      story.sheaf.add('propertyCompany', {
        name,
        office: territory.community,
        headName: nameOnly(chapter, '1', story.random.between(1968, 1985)),
        contactPhone: story.identities.phone(),
        partyOrg: firms.get(name),
      }),
    ]),
  );
}

function writeProjects(chapter: Chapter, tree: PartyTree, companies: Firms['companies']): Firms['serving'] {
  const { story, territory, cast } = chapter;
  const further = territory.compounds
    .slice(4)
    .map((_, i) => [FURTHER[i % FURTHER.length] ?? COMPANIES[0], i + 4] as const);
  const serving = new Map<number, Id<'propertyCompany'>>();
  for (const [firm, at] of [...SERVED, ...further]) {
    const propertyCompany = companies.get(firm);
    const compound = territory.compounds[at];
    if (propertyCompany === undefined || compound === undefined) continue;
    serving.set(at, propertyCompany);
    story.sheaf.add('propertyProject', {
      propertyCompany,
      compound: compound.id,
      managerName: at === 1 ? cast.headOf(firm) : nameOnly(chapter, '1', story.random.between(1978, 1992)),
      managerPhone: at === 1 ? cast.phoneOf(firm) : story.identities.phone(),
      contractStart: `${Number(story.today.slice(0, 4)) - 1}-01-01`,
      contractEnd: `${Number(story.today.slice(0, 4)) + 1}-12-31`,
      partyOrg: tree.firms.get(firm),
    });
  }
  return serving;
}

/** The firm that left the first compound when its contract ran out, which is the gap of the coverage. */
function writeFormerProject({ story, territory }: Chapter, companies: Firms['companies']): void {
  const propertyCompany = companies.get('安居物业服务公司');
  const [first] = territory.compounds;
  if (propertyCompany === undefined || first === undefined) return;
  const year = Number(story.today.slice(0, 4));
  story.sheaf.add('propertyProject', {
    propertyCompany,
    compound: first.id,
    contractStart: `${year - 4}-01-01`,
    contractEnd: `${year - 1}-12-31`,
  });
}

/** The committee of the first compound is over its term and waits for its election; the others are in theirs. */
function writeOwners(chapter: Chapter): Firms['owners'] {
  const { story, territory, cast } = chapter;
  return territory.compounds.map(({ id, name }, i) => {
    const isOver = i === 0;
    const termStart = inYear(chapter, isOver ? 5 : 1 + (i % 3), '05-20');
    const memberCount = story.random.pick([5, 7, 9]);
    return story.sheaf.add('ownersCommittee', {
      name: `${name}第${isOver ? '一' : '二'}届业委会`,
      office: territory.community,
      compound: id,
      termNo: isOver ? '第一届' : '第二届',
      termStart,
      termEnd: isOver ? addDays(story.today, -65) : inYearsToCome(chapter, 2),
      directorName: cast.headOf(`${name}业委会`),
      directorPhone: story.identities.phone(),
      memberCount,
      partyMemberCount: Math.ceil(memberCount / 2),
    });
  });
}

/** Writes property firms with the compounds they serve, one compound without, and the owners' committees. */
export function writeFirms(chapter: Chapter, tree: PartyTree): Firms {
  const companies = writeCompanies(chapter, tree);
  writeFormerProject(chapter, companies);
  const serving = writeProjects(chapter, tree, companies);
  return { companies, serving, owners: writeOwners(chapter) };
}
