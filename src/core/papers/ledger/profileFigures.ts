import type { Data } from '../../record/data.ts';
import type { RecordName, Stored } from '../../record/types.ts';
import { isHeld } from '../../rules/concurrentPosts.ts';
import { coverage, type Tile } from '../../rules/coverage.ts';
import { isCurrentMember } from '../../rules/membershipStatus.ts';
import { politicalStatusOf } from '../../rules/politicalStatus.ts';
import type { Figure } from './wording.ts';
import { paperDate } from '../../kinds/day.ts';

const unknown = (place: string, why: string): Figure => ({ place, why });

/** How many records a ledger has; an empty ledger says that nobody keeps it, not that there are none. */
function counted(place: string, rows: readonly unknown[], ledger: string, among = rows): Figure {
  return among.length === 0 ? unknown(place, `${ledger}还没有登记`) : { place, value: String(rows.length) };
}

/** A sum over rows that all have the number; one without it makes the sum unknown. */
function summed(place: string, numbers: readonly (number | undefined)[], what: string): Figure {
  if (numbers.length === 0) return unknown(place, `${what}还没有登记`);
  const missing = numbers.filter((one) => one === undefined).length;
  if (missing > 0) return unknown(place, `有 ${missing} 个${what}没有写${place.replace(/数$/, '')}数`);
  return { place, value: String(numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)) };
}

const heldNow = (kind: Stored<'post'>['kind'], data: Data): readonly Stored<'post'>[] =>
  data.all('post').filter((post) => post.kind === kind && isHeld(post, data.today));

/** 其中党员 of a kind of head; one holder of whom nobody knows whether he is makes the number unknown. */
function partyFigures(
  name: string,
  { key, filled, partyMembers = 0 }: Tile & { readonly key: HeadKind },
  data: Data,
) {
  const places = [`${name}党员数`, `${name}党员占比`];
  const unsaid = heldNow(key, data).filter(({ person }) => {
    const holder = data.get('person', person);
    return holder !== undefined && politicalStatusOf(holder, data) === undefined;
  }).length;
  const why =
    unsaid > 0 ? `有 ${unsaid} 名${name}没有写政治面貌` : filled === 0 ? `还没有${name}` : undefined;
  if (why !== undefined) return places.map((place) => unknown(place, why));
  const values = [String(partyMembers), `${Math.round((partyMembers / filled) * 1000) / 10}%`];
  return places.map((place, i): Figure => ({ place, value: values[i] ?? '' }));
}

type HeadKind = 'buildingHead' | 'unitHead';

function headFigures(name: string, key: HeadKind, tiles: readonly Tile[], data: Data): readonly Figure[] {
  const tile = tiles.find((one) => one.key === key);
  if (tile === undefined || tile.due === 0) {
    const places = [`${name}数`, `应配${name}数`, `${name}党员数`, `${name}党员占比`];
    return places.map((place) => unknown(place, `楼栋和${name}还没有登记`));
  }
  return [
    counted(
      `${name}数`,
      Array.from({ length: tile.filled }),
      name,
      data.all('post').filter((post) => post.kind === key),
    ),
    { place: `应配${name}数`, value: String(tile.due) },
    ...partyFigures(name, { ...tile, key }, data),
  ];
}

function memberFigures(data: Data): readonly Figure[] {
  const members = data.all('partyMembership').filter((one) => isCurrentMember(one, data));
  const of = (category: Stored<'partyMembership'>['memberCategory']) =>
    members.filter(({ memberCategory }) => memberCategory === category);
  const unsaid = of(undefined).length;
  const category = (place: string, code: 'full' | 'probationary'): Figure =>
    unsaid > 0
      ? unknown(place, `有 ${unsaid} 名党员没有写人员类别`)
      : counted(place, of(code), '党员', members);
  return [
    counted('党员数', members, '党员'),
    category('正式党员数', 'full'),
    category('预备党员数', 'probationary'),
  ];
}

/** Households: as the grids say, else as the units say. */
function households(data: Data): Figure {
  const grids = data.all('grid').map(({ householdCount }) => householdCount);
  const byGrid = summed('户数', grids, '网格');
  if (byGrid.value !== undefined) return byGrid;
  const byUnit = summed(
    '户数',
    data.all('buildingUnit').map(({ householdCount }) => householdCount),
    '单元',
  );
  return byUnit.value === undefined ? byGrid : byUnit;
}

/** Records of a type that are simply counted. */
const plain: readonly (readonly [place: string, type: RecordName, ledger: string])[] = [
  ['小区数', 'compound', '小区'],
  ['楼栋数', 'building', '楼栋'],
  ['单元数', 'buildingUnit', '单元'],
  ['网格数', 'grid', '网格'],
  ['党组织数', 'partyOrg', '党组织'],
  ['成员单位数', 'partnerUnit', '成员单位'],
  ['志愿服务队数', 'volunteerTeam', '志愿服务队'],
  ['共建项目数', 'project', '共建项目'],
  ['问题数', 'issue', '问题'],
];

function workFigures(data: Data): readonly Figure[] {
  const projects = data.all('project');
  const issues = data.all('issue');
  const done = projects.filter(({ state }) => state === 'done' || state === 'appraised');
  const closed = issues.filter(({ closedOn }) => closedOn !== undefined);
  return [
    counted('完成项目数', done, '共建项目', projects),
    counted('办结问题数', closed, '问题', issues),
    counted('兼职委员数', heldNow('partTimeCommissioner', data), '兼职委员'),
    counted('社区工作者数', heldNow('communityWorker', data), '社区工作者'),
  ];
}

/** Every number that the words of 社区概况 can have a place for, as it stands on the day asked. */
export function profileFigures(data: Data): readonly Figure[] {
  const office = data.get('office', data.all('settings')[0]?.office);
  const tiles = coverage(data);
  const name: Figure =
    office === undefined
      ? unknown('社区名称', '本单位还没有登记')
      : { place: '社区名称', value: office.name };
  return [
    name,
    { place: '今天', value: paperDate(data.today) },
    ...plain.map(([place, type, ledger]) => counted(place, data.all(type), ledger)),
    households(data),
    summed(
      '人口数',
      data.all('grid').map(({ residentCount }) => residentCount),
      '网格',
    ),
    ...memberFigures(data),
    ...headFigures('楼长', 'buildingHead', tiles, data),
    ...headFigures('单元长', 'unitHead', tiles, data),
    ...workFigures(data),
  ];
}
