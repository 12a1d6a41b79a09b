import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import { settle } from '../residents.ts';
import { householdsOf, type GridPlace } from '../territory.ts';
import { ago, inYear, outsider, type Chapter } from './chapter.ts';

type Departments = ReadonlyMap<string, Id<'department'>>;

/** Every grid but the last has its chat group. */
function writeChatGroups(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  for (const [i, grid] of territory.grids.slice(0, -1).entries()) {
    story.sheaf.add('chatGroup', {
      name: `柳岸${grid.name.slice(1)}民情群`,
      grid: grid.id,
      foundedOn: inYear(chapter, 3, '03-20'),
      ownerName: staff.leaders[i]?.name,
      memberCount: Math.round(householdsOf(grid) * (0.72 + (i % 4) * 0.05)),
      onePerHousehold: i % 3 !== 2,
    });
  }
}

const RIDERS: readonly (readonly [kind: NonNullable<Values<'post'>['newEmploymentKind']>, work: string])[] = [
  ['courier', '快递网点快递员'],
  ['foodRider', '外卖站点骑手'],
  ['driver', '网约车司机'],
  ['courier', '快递驿站快递员'],
];

/** People of the new employment groups who keep an eye on a grid beside their work. */
function writeRiders(chapter: Chapter): void {
  const { story, territory } = chapter;
  for (const [i, [newEmploymentKind, work]] of RIDERS.entries()) {
    const grid = territory.grids[i * 2];
    if (grid === undefined) continue;
    const wish = { known: 'neighbour', politics: '13', sex: '1' } as const;
    const rider = outsider(chapter, work, [27, 41], wish);
    settle(story.random, rider, story.random.pick(grid.buildings));
    story.sheaf.add('post', {
      kind: 'partTimeGridWorker',
      person: rider.id,
      grid: grid.id,
      newEmploymentKind,
      startDate: ago(chapter, 300 - i * 40),
    });
  }
}

const FORCES: readonly (readonly [
  kind: NonNullable<Values<'post'>['forceKind']>,
  department: string,
  title: string,
])[] = [
  ['police', '区公安分局青桐派出所', '社区民警'],
  ['market', '区市场监督管理局', '市场监管员'],
  ['enforcement', '区综合行政执法局', '执法队员'],
];

/** How many grids one of those sent down looks after. */
const GRIDS_EACH = 5;

function groupsOf(grids: readonly GridPlace[], size: number): readonly (readonly GridPlace[])[] {
  return Array.from({ length: Math.ceil(grids.length / size) }, (_, i) =>
    grids.slice(i * size, (i + 1) * size),
  );
}

/** Every grid has somebody of police, market supervision and enforcement. */
function writeForces(chapter: Chapter, departments: Departments): void {
  const { story, territory } = chapter;
  for (const grids of groupsOf(territory.grids, GRIDS_EACH)) {
    for (const [forceKind, department, title] of FORCES) {
      const { id: person } = outsider(chapter, department, [26, 50]);
      const startDate = inYear(chapter, story.random.between(1, 2), '03-10');
      for (const { id: grid } of grids) {
        story.sheaf.add('post', {
          kind: 'dispatchedForce',
          person,
          grid,
          department: departments.get(department),
          forceKind,
          jobTitle: `${department}${title}`,
          startDate,
        });
      }
    }
  }
}

const LEADERS = [
  '党工委副书记',
  '人大工委主任',
  '办事处副主任',
  '武装部部长',
  '党工委组织委员',
  '办事处副主任',
  '党工委宣传委员',
  '党工委政法委员',
  '办事处副主任',
];

const MATTERS: readonly (readonly [matter: string, result: string | undefined])[] = [
  ['随网格员入户，听居民讲楼道照明和堆物', '照明由物业当周换好，堆物列入月度清理'],
  ['到小区党支部了解楼长、单元长空缺补配', '与支部商定空缺岗位的人选推荐办法'],
  ['查看充电棚选址和飞线情况', '协调供电公司现场勘察'],
  ['走访商户，了解门前停车秩序', undefined],
];

/** Leaders of the subdistrict answer for three grids each and come to them. */
function writeSponsors(chapter: Chapter): void {
  const { story, territory } = chapter;
  for (const [i, grids] of groupsOf(territory.grids, 3).entries()) {
    const title = `青桐街道${LEADERS[i % LEADERS.length] ?? ''}`;
    const { id: person } = outsider(chapter, '青桐街道', [36, 55]);
    const startDate = inYear(chapter, 1, '02-26');
    for (const { id: grid } of grids) {
      story.sheaf.add('post', { kind: 'gridSponsorLeader', person, grid, jobTitle: title, startDate });
    }
    for (const [n, daysAgo] of [74, 41, 13].entries()) {
      const [matter = '', result] = MATTERS[(i + n) % MATTERS.length] ?? [];
      story.sheaf.add('leaderVisit', {
        leader: person,
        office: territory.community,
        grid: grids[n % grids.length]?.id,
        visitedOn: ago(chapter, daysAgo + i * 2),
        matter,
        result,
      });
    }
  }
}

/** A leader of the district contacts the community and comes every quarter. */
function writeContactLeader(chapter: Chapter): void {
  const { story, territory } = chapter;
  const { community: office } = territory;
  const { id: leader } = outsider(chapter, '安澜区', [44, 55], { sex: '1' });
  story.sheaf.add('post', {
    kind: 'districtContactLeader',
    person: leader,
    office,
    jobTitle: '安澜区政协副主席',
    startDate: inYear(chapter, 1, '03-03'),
  });
  const visits: readonly (readonly [number, string, string | undefined])[] = [
    [205, '听取社区党委近邻党建联盟工作汇报，察看党群服务中心', '协调区级部门赠送图书 300 册'],
    [112, '参加海棠家园业主恳谈，听取电梯维修意见', '请住建部门指导维修资金使用'],
    [27, '走访成员单位，了解共建项目进展', undefined],
  ];
  for (const [daysAgo, matter, result] of visits) {
    story.sheaf.add('leaderVisit', { leader, office, visitedOn: ago(chapter, daysAgo), matter, result });
  }
}

/** Writes what a grid has beside its 一长三员: chat group, part-time workers, people sent down, leaders with their visits. */
export function writeGridLife(chapter: Chapter, departments: Departments): void {
  writeChatGroups(chapter);
  writeRiders(chapter);
  writeForces(chapter, departments);
  writeSponsors(chapter);
  writeContactLeader(chapter);
}
