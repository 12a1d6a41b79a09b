import type { Id } from '../../record/field.ts';
import { inYear, inYearsToCome, type Chapter } from './chapter.ts';
import type { Firms } from './writeFirms.ts';
import type { SocialOrgs } from './writeSocialOrgs.ts';

/** What the alliances are made of. */
export interface Allies {
  readonly departments: ReadonlyMap<string, Id<'department'>>;
  readonly firms: Firms;
  readonly socialOrgs: SocialOrgs;
}

/** Which partner units joined the alliance of the compound in that place of the list. */
const NEAR: Readonly<Record<number, readonly string[]>> = {
  0: ['青桐街道卫生服务中心', '安澜供电公司'],
  1: ['万家惠超市', '安心物业服务公司'],
  2: ['青桐中学'],
  3: ['区税务局青桐税务所', '安澜农商银行青桐支行'],
};

function writeCommunityAlliance(chapter: Chapter, { socialOrgs }: Allies): void {
  const { story, territory, committee, partners } = chapter;
  const alliance = story.sheaf.add('alliance', {
    name: '柳岸社区近邻党建联盟',
    office: territory.community,
    allianceLevel: 'community',
    leadOrg: committee,
    foundedOn: inYear(chapter, 3, '05-18'),
  });
  const joinedOn = inYear(chapter, 2, '06-20');
  for (const { id, duty } of partners) {
    story.sheaf.add('allianceMember', { alliance, partnerUnit: id, duty, joinedOn });
  }
  const filed = socialOrgs.get('柳岸社区银龄互助会');
  story.sheaf.add('allianceMember', {
    alliance,
    socialOrg: filed,
    duty: '邻里互助',
    joinedOn: inYear(chapter, 1, '03-12'),
  });
}

function writeSubdistrictAlliance(chapter: Chapter, { departments }: Allies): void {
  const { story, territory, committee, above } = chapter;
  const alliance = story.sheaf.add('alliance', {
    name: '青桐街道近邻党建联盟',
    office: territory.community,
    allianceLevel: 'subdistrict',
    leadOrg: above,
    foundedOn: inYear(chapter, 4, '09-10'),
  });
  const joinedOn = inYear(chapter, 3, '05-18');
  story.sheaf.add('allianceMember', { alliance, partyOrg: committee, duty: '社区联盟牵头', joinedOn });
  for (const name of ['区综合行政执法局', '区市场监督管理局', '青桐街道社区治理和社会事务办公室']) {
    story.sheaf.add('allianceMember', {
      alliance,
      department: departments.get(name),
      duty: '吹哨响应',
      joinedOn,
    });
  }
}

function writeCompoundAlliances(chapter: Chapter, { firms, socialOrgs }: Allies): void {
  const { story, territory, branches, cast } = chapter;
  const joinedOn = inYear(chapter, 1, '04-16');
  for (const [i, compound] of territory.compounds.entries()) {
    const leadOrg = branches.find((branch) => branch.compound === compound)?.id;
    const alliance = story.sheaf.add('alliance', {
      name: `${compound.name}近邻党建联盟`,
      office: territory.community,
      allianceLevel: 'compound',
      compound: compound.id,
      leadOrg,
      foundedOn: inYear(chapter, 2, '04-15'),
    });
    const add = (values: Omit<Parameters<typeof story.sheaf.add<'allianceMember'>>[1], 'alliance'>): void => {
      story.sheaf.add('allianceMember', { alliance, joinedOn, ...values });
    };
    add({ partyOrg: leadOrg, duty: '牵头' });
    add({ ownersCommittee: firms.owners[i], duty: '业主意见收集' });
    const firm = firms.serving.get(i);
    if (firm !== undefined) add({ propertyCompany: firm, duty: '物业服务' });
    for (const name of NEAR[i] ?? []) add({ partnerUnit: cast.partner(name)?.id, duty: '资源共享' });
    if (i === 0) add({ socialOrg: socialOrgs.get('暖邻公益服务中心'), duty: '为老服务' });
  }
}

function writePropertyAlliance(chapter: Chapter, { firms, departments }: Allies): void {
  const { story, territory, committee } = chapter;
  const alliance = story.sheaf.add('alliance', {
    name: '柳岸社区红色物业党建联盟',
    office: territory.community,
    allianceLevel: 'property',
    leadOrg: committee,
    foundedOn: inYear(chapter, 2, '09-01'),
  });
  const joinedOn = inYear(chapter, 1, '09-08');
  for (const propertyCompany of new Set(firms.serving.values())) {
    story.sheaf.add('allianceMember', { alliance, propertyCompany, duty: '物业服务', joinedOn });
  }
  for (const ownersCommittee of firms.owners.slice(1, 4)) {
    story.sheaf.add('allianceMember', { alliance, ownersCommittee, duty: '监督', joinedOn });
  }
  const department = departments.get('区住房和城乡建设局');
  story.sheaf.add('allianceMember', { alliance, department, duty: '行业指导', joinedOn });
}

/** 大党委: the committee of the community and the commissioners of the partner units, for one term. */
function writeExpandedCommittee(chapter: Chapter): void {
  const { story, territory, staff, partners } = chapter;
  const startDate = inYear(chapter, 1, '04-28');
  const termEnd = inYearsToCome(chapter, 3);
  const committee = story.sheaf.add('committee', {
    name: '柳岸社区大党委（第二届）',
    office: territory.community,
    committeeKind: 'community',
    termStart: startDate,
    termEnd,
  });
  const roles = ['secretary', 'deputySecretary'] as const;
  const shared = { kind: 'committeeMember', committee, startDate, termEnd } as const;
  for (const [i, { resident, title }] of staff.committee.entries()) {
    story.sheaf.add('post', {
      ...shared,
      person: resident.id,
      committeeRole: roles[i] ?? 'member',
      jobTitle: title,
      duty: ['全面工作', '组织建设', '网格治理', '物业联动', '为民服务'][i],
    });
  }
  for (const [i, { commissioner, name, head, duty }] of partners.slice(0, 8).entries()) {
    story.sheaf.add('post', {
      ...shared,
      person: commissioner.id,
      committeeRole: i === 0 ? 'partTimeDeputy' : 'partTimeMember',
      jobTitle: `${name}${head}`,
      duty,
    });
  }
}

/** Writes the alliances of all levels with their members, and the expanded committee of the community. */
export function writeAlliances(chapter: Chapter, allies: Allies): void {
  writeCommunityAlliance(chapter, allies);
  writeSubdistrictAlliance(chapter, allies);
  writeCompoundAlliances(chapter, allies);
  writePropertyAlliance(chapter, allies);
  writeExpandedCommittee(chapter);
}
