import type { Id } from '../../record/field.ts';
import { ago, inYear, nameOnly, type Chapter } from './chapter.ts';

/** The social organisations of the community, by name. */
export type SocialOrgs = ReadonlyMap<string, Id<'socialOrg'>>;

function writeOrgs(chapter: Chapter): SocialOrgs {
  const { story, territory, staff, cast } = chapter;
  const office = territory.community;
  const add = (name: string, values: Parameters<typeof story.sheaf.add<'socialOrg'>>[1]) =>
    [name, story.sheaf.add('socialOrg', values)] as const;
  return new Map([
    add('暖邻公益服务中心', {
      name: '暖邻公益服务中心',
      office,
      registration: 'registered',
      registrationNo: '990000MJ0000001X',
      headName: cast.headOf('暖邻公益服务中心'),
      contactPhone: cast.phoneOf('暖邻公益服务中心'),
      foundedOn: inYear(chapter, 4, '08-15'),
      scope: '为老服务、儿童陪伴、志愿者培训。',
      partyAdviser: staff.deputy.name,
      mentor: '安澜区社会组织孵化中心',
    }),
    add('柳岸社区银龄互助会', {
      name: '柳岸社区银龄互助会',
      office,
      registration: 'filed',
      registrationNo: '青桐备〔第012号〕',
      headName: nameOnly(chapter, '2', 1959),
      contactPhone: story.identities.phone(),
      foundedOn: inYear(chapter, 2, '10-20'),
      scope: '低龄老人看望高龄老人、楼院文体活动。',
      partyAdviser: staff.clerk.name,
      mentor: '暖邻公益服务中心',
    }),
  ]);
}

function writeVentures(chapter: Chapter, orgs: SocialOrgs): void {
  const { story, territory } = chapter;
  const year = Number(story.today.slice(0, 4));
  story.sheaf.add('ventureProject', {
    office: territory.community,
    no: `CT-${year - 1}-01`,
    name: '银发课堂',
    field: 'elderly',
    socialOrg: orgs.get('柳岸社区银龄互助会'),
    fundSource: '街道公益创投资金',
    approvedAmount: 1_500_000,
    paidAmount: 1_500_000,
    startDate: `${year - 1}-03-10`,
    endDate: `${year - 1}-11-30`,
    beneficiaryCount: 210,
    state: 'closed',
    grade: '良好',
  });
  story.sheaf.add('ventureProject', {
    office: territory.community,
    no: `CT-${year}-01`,
    name: '周末小管家',
    field: 'family',
    socialOrg: orgs.get('暖邻公益服务中心'),
    fundSource: '街道公益创投资金',
    approvedAmount: 2_000_000,
    paidAmount: 1_200_000,
    startDate: ago(chapter, 120),
    endDate: `${year + 1}-03-31`,
    beneficiaryCount: 260,
    state: 'underWay',
  });
}

function writeStation(chapter: Chapter): void {
  const { story, territory, cast } = chapter;
  story.sheaf.add('consumerRightsStation', {
    name: '柳岸路商圈消费者维权站',
    office: territory.community,
    businessArea: '柳岸路商圈',
    address: '柳岸路26号万家惠超市一楼服务台',
    foundedOn: inYear(chapter, 2, '03-15'),
    headName: cast.headOf('万家惠超市'),
    contactPhone: cast.phoneOf('万家惠超市'),
    complaintCount: 46,
    settledCount: 43,
  });
}

/** Writes two social organisations with their venture projects, and the station for the rights of consumers. */
export function writeSocialOrgs(chapter: Chapter): SocialOrgs {
  const orgs = writeOrgs(chapter);
  writeVentures(chapter, orgs);
  writeStation(chapter);
  return orgs;
}
