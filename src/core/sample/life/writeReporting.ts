import { addDays } from '../../kinds/day.ts';
import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import type { Partner } from '../partners.ts';
import { settle, type Resident } from '../residents.ts';
import { ago, inYear, outsider, type Chapter } from './chapter.ts';
import type { Volunteers } from './writeVolunteers.ts';

/** Units that report to the community, and how many of their members ought to. */
const UNITS: readonly (readonly [unit: string, due: number])[] = [
  ['青桐中学', 16],
  ['区税务局青桐税务所', 12],
  ['安澜供电公司', 14],
  ['青桐街道卫生服务中心', 10],
];

/** Members of units whose Party organisation is elsewhere in the district. */
const ELSEWHERE = ['区水利局', '区第二中学', '区邮政局', '区交通局'];

const POSTS: readonly (readonly [post: string, specialty: string, pledge: string])[] = [
  ['政策宣传岗', '宣讲', '每季度讲一次政策'],
  ['治安巡逻岗', '组织协调', '每月参加一次夜间巡逻'],
  ['助老服务岗', '家电维修', '每月看望一位老人'],
  ['文体活动岗', '乐器', '每季度组织一次活动'],
  ['环境监督岗', '摄影', '发现问题随手拍'],
  ['法律咨询岗', '法律', '每季度参加一次现场咨询'],
];

/** How many members report to a community of this size. */
const COUNT = 40;

function writeUnits({ story, cast }: Pick<Chapter, 'story' | 'cast'>): readonly Partner[] {
  return UNITS.flatMap(([unit, membersDue], i) => {
    const partner = cast.partner(unit);
    if (partner === undefined) return [];
    story.sheaf.add('unitRegistration', {
      partnerUnit: partner.id,
      registeredOn: inYear({ story }, 1, '03-18'),
      membersDue,
      appraisal: i === 0 ? 'good' : i === 3 ? undefined : 'fairlyGood',
    });
    return [partner];
  });
}

/** Somebody who lives here and belongs to the Party organisation of a unit, never to a branch of ours. */
function reporter(chapter: Chapter, work: string, i: number): Resident {
  const { story, territory } = chapter;
  const resident = outsider(chapter, work, [27, 56], { known: 'neighbour', politics: '01' });
  const compound = territory.compounds[i % territory.compounds.length];
  if (compound !== undefined) settle(story.random, resident, story.random.pick(compound.buildings));
  return resident;
}

/** 亮明身份, 岗位认领, 承诺践诺: most have gone all three steps, some are on their way. */
function stepsOf(i: number, registeredOn: string) {
  const [claimedPost, specialty, pledge] = POSTS[i % POSTS.length] ?? [];
  const at = (days: number): string => addDays(registeredOn, days);
  const identityShownOn = i % 8 === 7 ? undefined : at(7);
  const shared = { specialty, registeredOn, identityShownOn };
  if (i % 4 === 3) return shared;
  const fulfilment = i % 3 === 0 ? '按承诺参加，居民反映好' : undefined;
  return { ...shared, claimedPost, claimedOn: at(14), pledge, pledgedOn: at(14), fulfilment };
}

function writeMember(
  chapter: Chapter,
  i: number,
  units: readonly Partner[],
  teams: readonly Volunteers[],
): Resident {
  const { story, branches } = chapter;
  // Every fifth comes from a unit that has not reported here itself.
  const unit = i % 5 === 4 ? undefined : units[i % units.length];
  const workUnit = unit?.name ?? ELSEWHERE[i % ELSEWHERE.length] ?? '';
  const resident = reporter(chapter, workUnit, i);
  const { home } = resident;
  const compound = home?.unit.building.compound;
  const near = teams.filter((team) => team.compound === compound);
  story.sheaf.add('memberRegistration', {
    person: resident.id,
    partnerUnit: unit?.id,
    workUnit,
    jobTitle: ['职工', '科员', '主管', '组长'][i % 4],
    unitPartyOrg: `${workUnit}党支部`,
    compound: compound?.id,
    buildingNo: home?.unit.building.no,
    buildingUnitNo: home?.unit.no,
    room: home?.room,
    ...stepsOf(i, ago(chapter, 330 - i * 5)),
    partyOrg: branches.find((branch) => branch.compound === compound)?.id,
    volunteerTeam: near[i % near.length]?.id,
    appraisal: i % 3 === 0 ? 'good' : undefined,
  });
  return resident;
}

interface Service {
  readonly request: string;
  readonly kind: Values<'serviceActivity'>['serviceKind'];
  readonly place: string;
  readonly daysAgo: number;
  readonly people: number;
  readonly hours: number;
  readonly served: number;
}

const SERVICES: readonly Service[] = [
  {
    request: '防汛沙袋搬运',
    kind: 'safety',
    place: '海棠家园地下车库',
    daysAgo: 96,
    people: 12,
    hours: 2,
    served: 180,
  },
  {
    request: '法律现场咨询',
    kind: 'law',
    place: '社区党群服务中心',
    daysAgo: 62,
    people: 5,
    hours: 2.5,
    served: 34,
  },
  {
    request: '楼院环境整治',
    kind: 'governance',
    place: '柳岸新村',
    daysAgo: 37,
    people: 14,
    hours: 3,
    served: 500,
  },
  {
    request: '老人健康体检陪同',
    kind: 'health',
    place: '青桐街道卫生服务中心',
    daysAgo: 12,
    people: 8,
    hours: 3.5,
    served: 60,
  },
];

function writeRequest(chapter: Chapter, service: Service, i: number): Id<'serviceRequest'> {
  const { story, territory, staff } = chapter;
  const { request: name, kind: serviceKind, place, daysAgo, people } = service;
  return story.sheaf.add('serviceRequest', {
    office: territory.community,
    no: `FW-${story.today.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`,
    name,
    serviceKind,
    neededOn: ago(chapter, daysAgo),
    place,
    peopleNeeded: people,
    publishedOn: ago(chapter, daysAgo + 7),
    contactName: staff.clerk.name,
    contactPhone: staff.clerk.mobile,
    state: 'done',
  });
}

/** Services asked for and held, each by people who have reported before; one is asked for and still open. */
function writeServices(chapter: Chapter, people: readonly Resident[]): void {
  const { story, territory, staff } = chapter;
  for (const [i, service] of SERVICES.entries()) {
    const request = writeRequest(chapter, service, i);
    const activity = story.sheaf.add('serviceActivity', {
      office: territory.community,
      heldOn: ago(chapter, service.daysAgo),
      name: service.request,
      serviceKind: service.kind,
      request,
      startTime: '08:30',
      endTime: '12:00',
      place: service.place,
      servedCount: service.served,
      recorderName: staff.clerk.name,
      confirmerName: staff.deputy.name,
    });
    for (const { id: person } of people.slice(i * 3, i * 3 + service.people)) {
      story.sheaf.add('serviceAttendance', { activity, person, hours: service.hours });
    }
  }
  story.sheaf.add('serviceRequest', {
    office: territory.community,
    no: `FW-${story.today.slice(0, 4)}-${String(SERVICES.length + 1).padStart(2, '0')}`,
    name: '周末四点半课堂辅导',
    serviceKind: 'culture',
    content: '辅导小学作业，带孩子们做手工。',
    neededOn: addDays(story.today, 9),
    place: '银杏小区党群活动室',
    peopleNeeded: 4,
    publishedOn: ago(chapter, 3),
    contactName: staff.clerk.name,
    contactPhone: staff.clerk.mobile,
    state: 'open',
  });
}

/** Writes 双报到: units and members who report to the community, what they were asked to do and who came. */
export function writeReporting(chapter: Chapter, teams: readonly Volunteers[]): void {
  const units = writeUnits(chapter);
  const people = Array.from({ length: COUNT }, (_, i) => writeMember(chapter, i, units, teams));
  writeServices(chapter, people);
}
