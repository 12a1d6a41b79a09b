import type { Values } from '../../record/types.ts';
import { ago, type Chapter } from './chapter.ts';

type Kind = Values<'partyActivity'>['activityKind'];

/** Days before the day of the story, name, kind, which branch (none: the committee), who joined, place, how many came. */
const ACTIVITIES: readonly (readonly [
  daysAgo: number,
  name: string,
  kind: Kind,
  branch: number | undefined,
  partners: string | undefined,
  place: string,
  count: number,
])[] = [
  [187, '学雷锋便民服务日', 'jointActivity', undefined, '万家惠超市、安澜供电公司', '银杏小区广场', 86],
  [160, '主题党日：清洁楼院', 'themeDay', 0, undefined, '柳岸新村', 34],
  [131, '专题党课：把小事办到心坎上', 'lecture', undefined, undefined, '社区党群服务中心', 72],
  [104, '居民一家亲·邻里包粽子', 'family', undefined, '暖邻公益服务中心', '梧桐苑党群活动室', 120],
  [92, '走访慰问老党员', 'visitOld', 4, undefined, '老党员家中', 12],
  [76, '主题党日：走进校园看变化', 'themeDay', 2, '青桐中学', '青桐中学', 31],
  [55, '联盟单位开放日', 'jointActivity', undefined, '安澜供电公司、区税务局青桐税务所', '成员单位', 48],
  [34, '居民一家亲·楼院电影夜', 'family', 3, '安心物业服务公司', '海棠家园广场', 165],
  [20, '主题党日：门前共管', 'themeDay', 1, '安心物业服务公司', '银杏小区', 29],
  [6, '集中学习', 'study', 0, undefined, '柳岸新村党群活动室', 33],
];

function writePartyActivities(chapter: Chapter): void {
  const { story, territory, committee, branches, staff } = chapter;
  for (const [daysAgo, name, activityKind, branch, partners, place, participantCount] of ACTIVITIES) {
    story.sheaf.add('partyActivity', {
      office: territory.community,
      heldOn: ago(chapter, daysAgo),
      name,
      activityKind,
      partyOrg: branch === undefined ? committee : branches[branch]?.id,
      partners,
      place,
      hostName: branch === undefined ? staff.secretary.name : staff.deputy.name,
      participantCount,
    });
  }
}

/** Notices that any community has; what an upper office decided is never invented, so none has a document number. */
const NOTICES: readonly (readonly [
  daysAgo: number,
  title: string,
  category: string,
  source: string,
  channel: string,
])[] = [
  [142, '城乡居民医保参保登记提醒', '医保', '区医疗保障局', '民情群、公告栏'],
  [109, '汛期安全提示', '安全', '青桐街道平安建设办公室', '民情群'],
  [83, '灵活就业人员服务窗口时间', '就业', '区人力资源和社会保障局', '公告栏'],
  [57, '老年人免费体检安排', '卫生健康', '青桐街道卫生服务中心', '民情群、公告栏'],
  [29, '防范电信网络诈骗提示', '安全', '区公安分局青桐派出所', '民情群'],
  [11, '大件垃圾预约清运说明', '环境', '青桐街道社区治理和社会事务办公室', '公告栏'],
];

function writeNotices(chapter: Chapter): void {
  const { story, territory } = chapter;
  for (const [daysAgo, title, category, sourceUnit, channel] of NOTICES) {
    story.sheaf.add('policyNotice', {
      office: territory.community,
      publishedOn: ago(chapter, daysAgo),
      title,
      category,
      sourceUnit,
      channel,
    });
  }
}

/** Workers go from stairwell to stairwell of their grids. */
function writeVisits(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  const { random, sheaf } = story;
  const kinds = ['daily', 'round', 'inquiry', 'care', 'member', 'daily'] as const;
  const matters = [
    '一切都好，没有要办的事',
    '楼道灯暗，已报物业',
    '想了解医保参保时间',
    '水压偏低，早晚明显',
    undefined,
  ];
  for (let i = 0; i < 36; i++) {
    const grid = territory.grids[i % territory.grids.length];
    if (grid === undefined) continue;
    const building = grid.buildings[Math.floor(i / territory.grids.length) % grid.buildings.length];
    if (building === undefined) continue;
    const unit = random.pick(building.units);
    const matter = matters[i % matters.length];
    sheaf.add('visit', {
      office: territory.community,
      visitedOn: ago(chapter, 2 + i * 2),
      visitKind: kinds[i % kinds.length],
      visitorName: staff.leaders[i % staff.leaders.length]?.name,
      building: building.id,
      buildingUnit: unit.id,
      matter,
      isSolved: matter === undefined ? undefined : i % 4 !== 3,
    });
  }
}

/** Writes the activities of Party organisations, notices on policy, and visits. */
export function writeActivities(chapter: Chapter): void {
  writePartyActivities(chapter);
  writeNotices(chapter);
  writeVisits(chapter);
}
