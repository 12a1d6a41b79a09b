import { addDays } from '../../kinds/day.ts';
import type { Id } from '../../record/field.ts';
import type { Offers } from '../life/writeOffers.ts';
import type { Story } from '../residents.ts';
import type { Territory } from '../territory.ts';
import type { Cast } from './cast.ts';
import { workdayBefore, type Gathering } from './holdMeeting.ts';

interface Chapter {
  readonly story: Story;
  readonly territory: Territory;
  readonly cast: Cast;
  readonly offers: Offers;
}

function writeNeeds({ story, territory, cast }: Chapter): Id<'need'> {
  const { sheaf, today } = story;
  const year = today.slice(0, 4);
  const collectedOn = workdayBefore(addDays(today, -70));
  const office = territory.community;
  const meals = sheaf.add('need', {
    office,
    no: `XQ-${year}-001`,
    name: '高龄老人午餐配送',
    category: '助老',
    content: '梧桐苑、银杏小区高龄老人中午做饭不便，希望有平价午餐送到楼下。',
    proposer: '银杏小区党支部',
    beneficiaries: '80岁以上老人',
    beneficiaryCount: 40,
    expectedTime: '两个月内',
    contactName: cast.headOf('银杏小区党支部'),
    contactPhone: cast.phoneOf('银杏小区党支部'),
    claimedBy: cast.partner('万家惠超市')?.id,
    state: 'underWay',
    collectedOn,
  });
  sheaf.add('need', {
    office,
    no: `XQ-${year}-002`,
    name: '家庭用电安全检查',
    category: '安全',
    content: '柳岸新村老旧线路多，希望请专业人员入户看一看。',
    proposer: '柳岸新村党支部',
    beneficiaries: '愿意接受检查的住户',
    beneficiaryCount: 60,
    contactName: cast.headOf('柳岸新村党支部'),
    contactPhone: cast.phoneOf('柳岸新村党支部'),
    claimedBy: cast.partner('安澜供电公司')?.id,
    state: 'done',
    collectedOn,
  });
  sheaf.add('need', {
    office,
    no: `XQ-${year}-003`,
    name: '儿童阅读角图书更新',
    category: '青少年',
    content: '党群服务中心儿童阅读角图书陈旧，希望更新绘本和科普读物。',
    proposer: '柳岸社区党委',
    beneficiaries: '6至12岁儿童',
    beneficiaryCount: 90,
    state: 'open',
    collectedOn: workdayBefore(addDays(today, -20)),
  });
  return meals;
}

/** What a project with a unit rests on. */
function basisOf({ resources, agreements }: Offers, unit: string) {
  return { resource: resources.get(unit), agreement: agreements.get(unit) };
}

function writeProjects({ story, territory, cast, offers }: Chapter, need: Id<'need'>): void {
  const { sheaf, today } = story;
  const year = today.slice(0, 4);
  const office = territory.community;
  const signedOn = workdayBefore(addDays(today, -45));
  sheaf.add('project', {
    office,
    no: `XM-${year}-001`,
    name: '邻里午餐',
    projectKind: 'alliance',
    fiveLink: 'managementLink',
    need,
    ...basisOf(offers, '万家惠超市'),
    partnerUnit: cast.partner('万家惠超市')?.id,
    ourPerson: cast.reviewer,
    partnerPerson: cast.headOf('万家惠超市'),
    steps: '先在银杏小区试行一个月，再推到梧桐苑；超市备餐，志愿者送到楼下。',
    startDate: signedOn,
    endDate: addDays(signedOn, 364),
    signedOn,
    beneficiaryCount: 40,
    state: 'underWay',
  });
  sheaf.add('project', {
    office,
    no: `XM-${year}-002`,
    name: '家门口的健康课',
    projectKind: 'alliance',
    fiveLink: 'affairsLink',
    ...basisOf(offers, '青桐街道卫生服务中心'),
    partnerUnit: cast.partner('青桐街道卫生服务中心')?.id,
    ourPerson: cast.recorder,
    partnerPerson: cast.headOf('青桐街道卫生服务中心'),
    steps: '每季度在一个小区讲一次，现场量血压、测血糖。',
    startDate: addDays(signedOn, -60),
    endDate: addDays(signedOn, 304),
    signedOn: workdayBefore(addDays(signedOn, -60)),
    beneficiaryCount: 180,
    state: 'underWay',
    outcome: '已办两次，到场97人。',
  });
}

/** The project that a resolution of the later meeting became. */
function writeResolved({ story, territory, cast, offers }: Chapter, recent: Gathering): void {
  const { sheaf, today } = story;
  for (const { id, script } of recent.resolutions) {
    if (script.project === undefined) continue;
    const { partner, ...project } = script.project;
    sheaf.add('project', {
      office: territory.community,
      no: `XM-${today.slice(0, 4)}-003`,
      ...project,
      fiveLink: 'meetingLink',
      ...basisOf(offers, partner),
      partnerUnit: cast.partner(partner)?.id,
      ourPerson: cast.reviewer,
      partnerPerson: cast.headOf(partner),
      startDate: recent.date,
      state: 'underWay',
      fromResolution: id,
    });
  }
}

function writeIssues({ story, territory, cast }: Chapter, earlier: Gathering): void {
  const { sheaf, today } = story;
  const year = today.slice(0, 4);
  const office = territory.community;
  const place = (name: string) => territory.compounds.find((compound) => compound.name === name);
  const noise = place('梧桐苑');
  const pipe = place('银杏小区');
  sheaf.add('issue', {
    office,
    no: `WT-${year}-0031`,
    source: '恳谈日',
    acceptedOn: workdayBefore(addDays(today, -26)),
    compound: noise?.id,
    grid: noise?.buildings[0]?.grid.id,
    category: '噪声扰民',
    content: '小区南门外夜间卸货声音大，影响临街住户休息',
    receiverName: cast.recorder,
    level: 'community',
    responsibleUnit: '万家惠超市',
    personName: cast.headOf('万家惠超市'),
    dueDate: workdayBefore(addDays(today, -16)),
    handling: '与超市商定22时以后不卸货，卸货口加装胶垫',
    closedOn: workdayBefore(addDays(today, -18)),
    result: 'solved',
    followedUpOn: workdayBefore(addDays(today, -10)),
    satisfaction: 'satisfied',
  });
  sheaf.add('issue', {
    office,
    no: `WT-${year}-0034`,
    source: '走访',
    acceptedOn: workdayBefore(addDays(today, -6)),
    compound: pipe?.id,
    grid: pipe?.buildings[0]?.grid.id,
    category: '管道维修',
    content: '9号楼2单元下水主管返水，一楼住户反映两次',
    receiverName: cast.headOf('银杏小区党支部'),
    level: 'compound',
    responsibleUnit: '安心物业服务公司',
    personName: cast.headOf('安心物业服务公司'),
    dueDate: addDays(today, 4),
    handling: '已疏通一次，正在联系更换弯头',
  });
  const raised = earlier.resolutions.find(({ script }) => script.issue !== undefined);
  if (raised?.script.issue === undefined) return;
  const { compound, ...issue } = raised.script.issue;
  sheaf.add('issue', {
    office,
    no: `WT-${year}-0029`,
    source: '联席会议',
    acceptedOn: workdayBefore(addDays(raised.dueDate, -12)),
    compound: place(compound)?.id,
    receiverName: cast.reviewer,
    level: 'subdistrict',
    responsibleUnit: '青桐街道办事处',
    fromResolution: raised.id,
    ...issue,
  });
}

/** Three needs, three projects and three issues; one project and one issue grew out of resolutions. */
export function writeCoBuilding(chapter: Chapter, earlier: Gathering, recent: Gathering): void {
  const need = writeNeeds(chapter);
  writeProjects(chapter, need);
  writeResolved(chapter, recent);
  writeIssues(chapter, earlier);
}
