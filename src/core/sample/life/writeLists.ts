import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import { ago, type Chapter } from './chapter.ts';
import type { Offers } from './writeOffers.ts';

interface NeedPlan {
  readonly name: string;
  readonly category: string;
  readonly content: string;
  readonly proposer: string;
  readonly beneficiaries: string;
  readonly count: number;
  readonly daysAgo: number;
  readonly state: NonNullable<Values<'need'>['state']>;
  readonly by?: string;
  readonly channel: string;
}

const NEEDS: readonly NeedPlan[] = [
  {
    name: '老人防诈骗知识讲座',
    category: '安全',
    content: '近来有老人接到陌生来电，希望请人讲一讲怎样识别。',
    proposer: '离退休党支部',
    beneficiaries: '60岁以上老人',
    count: 80,
    daysAgo: 140,
    state: 'done',
    by: '安澜农商银行青桐支行',
    channel: '支部会议',
  },
  {
    name: '周末篮球场地',
    category: '文体',
    content: '小区没有运动场地，希望周末能借用学校操场。',
    proposer: '海棠家园党支部',
    beneficiaries: '青少年',
    count: 60,
    daysAgo: 120,
    state: 'underWay',
    by: '青桐中学',
    channel: '恳谈日',
  },
  {
    name: '楼道灯和水管小修',
    category: '便民',
    content: '老楼小毛病多，希望定期有师傅上门看看。',
    proposer: '柳岸新村党支部',
    beneficiaries: '柳岸新村居民',
    count: 150,
    daysAgo: 100,
    state: 'underWay',
    by: '安心物业服务公司',
    channel: '走访',
  },
  {
    name: '个体户税费政策讲解',
    category: '就业',
    content: '沿街商户对新的税费政策不清楚，希望集中讲一次。',
    proposer: '柳岸社区党委',
    beneficiaries: '沿街商户',
    count: 45,
    daysAgo: 88,
    state: 'claimed',
    by: '区税务局青桐税务所',
    channel: '民情群',
  },
  {
    name: '暑假儿童看护',
    category: '青少年',
    content: '双职工家庭希望假期有地方安排孩子。',
    proposer: '梧桐苑党支部',
    beneficiaries: '小学生',
    count: 30,
    daysAgo: 60,
    state: 'open',
    channel: '随手拍',
  },
  {
    name: '旧衣物回收点',
    category: '环境',
    content: '希望在小区设一个旧衣物回收箱。',
    proposer: '银杏小区党支部',
    beneficiaries: '全体居民',
    count: 700,
    daysAgo: 12,
    state: 'review',
    channel: '金点子',
  },
];

/** Numbers go on from the three needs and three projects that grew out of the meetings. */
const FIRST_NO = 4;

const numbered = (prefix: string, year: string, i: number): string =>
  `${prefix}-${year}-${String(FIRST_NO + i).padStart(3, '0')}`;

function writeNeeds(chapter: Chapter): ReadonlyMap<string, Id<'need'>> {
  const { story, territory, cast, staff } = chapter;
  const year = story.today.slice(0, 4);
  return new Map(
    NEEDS.map(({ by, daysAgo, count, ...need }, i) => [
      need.name,
      story.sheaf.add('need', {
        office: territory.community,
        no: numbered('XQ', year, i),
        ...need,
        beneficiaryCount: count,
        contactName: cast.headOf(need.proposer) ?? staff.clerk.name,
        contactPhone: cast.phoneOf(need.proposer) ?? staff.clerk.mobile,
        claimedBy: by === undefined ? undefined : cast.partner(by)?.id,
        claimedOn: by === undefined ? undefined : ago(chapter, daysAgo - 10),
        collectedOn: ago(chapter, daysAgo),
      }),
    ]),
  );
}

interface ProjectPlan {
  readonly name: string;
  readonly kind: NonNullable<Values<'project'>['projectKind']>;
  readonly link: NonNullable<Values<'project'>['fiveLink']>;
  readonly need?: string;
  readonly by: string;
  readonly category: string;
  readonly steps: string;
  readonly count: number;
  readonly daysAgo: number;
  readonly state: NonNullable<Values<'project'>['state']>;
  readonly outcome?: string;
}

const PROJECTS: readonly ProjectPlan[] = [
  {
    name: '守好钱袋子',
    kind: 'alliance',
    link: 'affairsLink',
    need: '老人防诈骗知识讲座',
    by: '安澜农商银行青桐支行',
    category: '安全',
    steps: '四个小区各讲一场，发放识别卡，老党员当宣讲员。',
    count: 160,
    daysAgo: 130,
    state: 'done',
    outcome: '讲了4场，到场163人，劝住可疑转账2起。',
  },
  {
    name: '周末操场',
    kind: 'alliance',
    link: 'managementLink',
    need: '周末篮球场地',
    by: '青桐中学',
    category: '文体',
    steps: '签安全约定，志愿者值守，每周六下午开放。',
    count: 60,
    daysAgo: 95,
    state: 'underWay',
  },
  {
    name: '上门小修',
    kind: 'property',
    link: 'managementLink',
    need: '楼道灯和水管小修',
    by: '安心物业服务公司',
    category: '便民',
    steps: '每月第一个周六进一个小区，楼长提前登记。',
    count: 150,
    daysAgo: 80,
    state: 'underWay',
    outcome: '已小修86件。',
  },
  {
    name: '门前共管',
    kind: 'property',
    link: 'appraisalLink',
    by: '安心物业服务公司',
    category: '环境',
    steps: '物业、业委会、商户共管门前停车和卫生，每季度互评。',
    count: 300,
    daysAgo: 50,
    state: 'signed',
  },
  {
    name: '税费明白人',
    kind: 'alliance',
    link: 'orgLink',
    need: '个体户税费政策讲解',
    by: '区税务局青桐税务所',
    category: '就业',
    steps: '主题党日进商圈，现场答疑。',
    count: 45,
    daysAgo: 40,
    state: 'open',
  },
];

function writeProjects(chapter: Chapter, needs: ReadonlyMap<string, Id<'need'>>, offers: Offers): void {
  const { story, territory, cast } = chapter;
  const year = story.today.slice(0, 4);
  for (const [i, plan] of PROJECTS.entries()) {
    const partner = cast.partner(plan.by);
    const isSigned = plan.state !== 'open';
    story.sheaf.add('project', {
      office: territory.community,
      no: numbered('XM', year, i),
      name: plan.name,
      projectKind: plan.kind,
      category: plan.category,
      fiveLink: plan.link,
      need: plan.need === undefined ? undefined : needs.get(plan.need),
      resource: offers.resources.get(plan.by),
      agreement: offers.agreements.get(plan.by),
      partnerUnit: partner?.id,
      ourPerson: cast.reviewer,
      partnerPerson: cast.headOf(plan.by),
      steps: plan.steps,
      signedOn: isSigned ? ago(chapter, plan.daysAgo) : undefined,
      startDate: isSigned ? ago(chapter, plan.daysAgo - 7) : undefined,
      endDate: plan.state === 'done' ? ago(chapter, 20) : undefined,
      beneficiaryCount: plan.count,
      contactName: partner?.liaison.name,
      contactPhone: partner?.liaison.mobile,
      state: plan.state,
      outcome: plan.outcome,
    });
  }
}

/** Writes further needs and projects, each linked to the need, resource and agreement it lives on. */
export function writeLists(chapter: Chapter, offers: Offers): void {
  writeProjects(chapter, writeNeeds(chapter), offers);
}
