import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import { ageOf, type Resident } from '../residents.ts';
import type { CompoundPlace } from '../territory.ts';
import { ago, inYear, outsider, type Chapter } from './chapter.ts';

type Team = Values<'volunteerTeam'>;

/** A team with its members, for what it does and for who is put into it. */
export interface Volunteers {
  readonly id: Id<'volunteerTeam'>;
  readonly name: string;
  readonly category: NonNullable<Team['category']>;
  readonly leader: Resident;
  /** The compound it belongs to; undefined for teams of the community and of grids. */
  readonly compound: CompoundPlace | undefined;
  readonly count: number;
}

interface Plan extends Pick<Team, 'name'> {
  readonly category: Volunteers['category'];
  readonly level: NonNullable<Team['teamLevel']>;
  /** Place of the compound or grid in its list. */
  readonly at: number;
}

const OF_COMPOUND = [
  ['环境先锋队', 'environment'],
  ['平安巡逻队', 'patrol'],
] as const;

const OF_GRID = [
  ['跑腿代办队', 'errands'],
  ['助老陪伴队', 'elderly'],
  ['邻里说和队', 'mediation'],
  ['楼院文艺队', 'culture'],
  ['便民代办队', 'errands'],
] as const;

/** Two teams of the community, two of each compound, one of each of five grids: fifteen in a community of four compounds. */
function plansFor({ territory }: Chapter): Plan[] {
  return [
    { name: '柳岸近邻党员先锋志愿服务队', category: 'other', level: 'community', at: 0 },
    { name: '柳岸普法宣传志愿服务队', category: 'law', level: 'community', at: 0 },
    ...territory.compounds.flatMap(({ name }, at) =>
      OF_COMPOUND.map(([work, category]): Plan => ({
        name: `${name}${work}`,
        category,
        level: 'compound',
        at,
      })),
    ),
    ...OF_GRID.map(([work, category], i): Plan => ({
      name: `${territory.grids[i * 2]?.name ?? ''}${work}`,
      category,
      level: 'grid',
      at: i * 2,
    })),
  ];
}

/** The four kinds of people of whom teams are made, and neighbours. */
interface Pools {
  readonly gridWorkers: readonly Resident[];
  readonly property: readonly Resident[];
  readonly social: readonly Resident[];
  readonly neighbours: readonly Resident[];
}

function poolsOf(chapter: Chapter): Pools {
  const { story } = chapter;
  const several = (count: number, work: string, ages: readonly [number, number]): Resident[] =>
    Array.from({ length: count }, () => outsider(chapter, work, ages));
  const heads = [...new Set(chapter.heads.values())];
  return {
    gridWorkers: story.residents.filter(({ work }) => work === '专职网格员'),
    property: several(4, '安心物业服务公司', [25, 50]),
    social: several(3, '暖邻公益服务中心', [24, 45]),
    neighbours: heads.filter(({ politics }) => politics === '13'),
  };
}

function writeTeam(chapter: Chapter, plan: Plan, pools: Pools): Volunteers {
  const { story, territory, members } = chapter;
  const { random, sheaf, today } = story;
  const compound = plan.level === 'compound' ? territory.compounds[plan.at] : undefined;
  const grid = plan.level === 'grid' ? territory.grids[plan.at] : undefined;
  const home = compound ?? grid?.buildings[0]?.compound;
  const near = members.filter(
    ({ resident, branch, outflow }) =>
      outflow === undefined &&
      (home === undefined || branch.compound === home) &&
      ageOf(resident, today) <= 72,
  );
  const party = random
    .shuffled(near)
    .slice(0, 4 + (plan.at % 3))
    .map(({ resident }) => resident);
  const [leader] = party;
  if (leader === undefined) throw new Error('a team is led by a member');
  const foundedOn = inYear(chapter, 2, '03-05');
  const id = sheaf.add('volunteerTeam', {
    name: plan.name,
    office: territory.community,
    category: plan.category,
    teamLevel: plan.level,
    compound: compound?.id,
    grid: grid?.id,
    foundedOn,
    leader: leader.id,
  });
  const living = pools.neighbours.filter(
    ({ home: at }) => home === undefined || at?.unit.building.compound === home,
  );
  const mixed = [
    ...party.map((one) => [one, 'partyMember'] as const),
    [random.pick(pools.gridWorkers), 'gridWorker'] as const,
    [random.pick(pools.property), 'propertyStaff'] as const,
    ...(plan.level === 'community' ? [[random.pick(pools.social), 'socialOrg'] as const] : []),
    ...random
      .shuffled(living)
      .slice(0, 2)
      .map((one) => [one, 'resident'] as const),
  ];
  for (const [{ id: person }, memberSource] of mixed) {
    sheaf.add('volunteerMember', { team: id, person, memberSource, startDate: inYear(chapter, 1, '03-05') });
  }
  return { id, name: plan.name, category: plan.category, leader, compound, count: mixed.length };
}

/** What a team of a kind does on one occasion. */
const WORK: Readonly<Record<Volunteers['category'], readonly [name: string, place: string]>> = {
  environment: ['楼院环境清理', '小区公共区域'],
  patrol: ['夜间安全巡逻', '小区出入口和楼院'],
  errands: ['代买代办服务', '居民家中'],
  elderly: ['看望高龄老人', '老人家中'],
  mediation: ['邻里说和', '党群活动室'],
  culture: ['楼院文艺活动', '小区广场'],
  law: ['普法宣传', '社区党群服务中心门前'],
  health: ['健康义诊', '社区党群服务中心'],
  other: ['党员志愿服务日', '社区党群服务中心'],
};

/** Every team went out once or twice in the last months. */
function writeActivities(chapter: Chapter, teams: readonly Volunteers[]): void {
  const { story, territory, staff } = chapter;
  for (const [i, team] of teams.entries()) {
    const [name, place] = WORK[team.category];
    for (let n = 0; n <= i % 2; n++) {
      const participantCount = Math.max(3, team.count - 1 - ((i + n) % 3));
      story.sheaf.add('volunteerActivity', {
        office: territory.community,
        heldOn: ago(chapter, 9 + i * 4 + n * 60),
        name: `${team.name}${name}`,
        category: team.category,
        volunteerTeam: team.id,
        startTime: '09:00',
        endTime: '11:00',
        place,
        participantCount,
        hours: participantCount * 2,
        servedCount: 8 + ((i * 7 + n * 5) % 40),
        recorderName: staff.clerk.name,
      });
    }
  }
}

/** Writes the “近邻” volunteer teams with members of all sources and what they did. */
export function writeVolunteers(chapter: Chapter): readonly Volunteers[] {
  const pools = poolsOf(chapter);
  const teams = plansFor(chapter).map((plan) => writeTeam(chapter, plan, pools));
  writeActivities(chapter, teams);
  return teams;
}
