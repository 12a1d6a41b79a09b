import type { Raw } from '../../record/kind.ts';
import { makePerson, type Chance, type MadePerson } from './sheetMaker.ts';

/** A column of a made-up roster of 楼长 and 单元长. */
export interface Column {
  readonly of: 'place' | 'head' | 'deputy' | 'unit' | 'other';
  readonly path: string;
  readonly words: readonly string[];
}

/** An invented building. */
export interface Building {
  readonly compound: string;
  readonly no: string;
  readonly grid: string;
  readonly head: MadePerson | undefined;
  readonly deputy: MadePerson | undefined;
  readonly units: readonly { no: string; households: string; head: MadePerson | undefined }[];
}

/** How one office keeps its roster of 楼长 and 单元长. */
export interface Style {
  readonly header: 'groups' | 'looseGroups' | 'prefixed' | 'neighbours';
  readonly repeats: 'merged' | 'blank' | 'written';
  readonly vacant: Raw;
  readonly prefix: (role: string, word: string) => string;
  readonly hasHeads: boolean;
  readonly hasDeputies: boolean;
  readonly hasUnits: boolean;
  /** One 楼长 may head a row of buildings (1-3号楼). */
  readonly hasRows: boolean;
  /** Where the column of grids stands. */
  readonly grid: 'before' | 'between' | 'behind' | 'none';
}

const NAME = ['姓名', '姓 名', '姓　名', '名字'];
const PERSON: readonly Column[] = [
  { of: 'other', path: 'person.gender', words: ['性别', '性 别', '男/女'] },
  {
    of: 'other',
    path: 'person.birthDate',
    words: ['出生年月', '出生日期', '生日', '出生\n年月', '出生时间'],
  },
  { of: 'other', path: 'person.politicalStatus', words: ['政治面貌', '政治\n面貌', '面貌'] },
  {
    of: 'other',
    path: 'person.mobile',
    words: ['联系电话', '电话', '手机号', '手机号码', '联系方式', '联系电话（手机）'],
  },
  { of: 'other', path: 'startDate', words: ['任职时间', '任职日期', '上任时间', '任职年月'] },
];
const VACANT: readonly Raw[] = [null, '空缺', '暂无', '待定', '无', '—', '（空缺）', '空 缺'];
/** Titles of rosters that hold both. */
export const TITLES = [
  '香水社区楼长、单元长花名册',
  '香水社区楼长单元长名册',
  '楼长单元长花名册（2026年第三季度）',
];

/** The buildings that a cell names: 1-3 are three, 12-1 is one. */
export function numbersOf(no: string): readonly string[] {
  const [from, to] = no.split('-').map(Number);
  if (from === undefined || to === undefined || !(from < to)) return [no];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** Invents the buildings of a community, perhaps with rows of them under one 楼长. */
export function buildings(chance: Chance, hasRows: boolean): Building[] {
  const compounds = ['东方名苑', '米山花园', '学府家园'].slice(0, 1 + chance.below(3));
  return compounds.flatMap((compound) => {
    const numbers = chance.pick([
      ['1', '2', '3', '5'],
      ['12-1', '12-2', '13-1'],
      ['A1', 'A3', 'B2'],
      ['7', '8', '11'],
      ...(hasRows ? [['1-3', '4', '5-6', '9']] : []),
    ]);
    return numbers.map((no, i) => ({
      compound,
      no,
      grid: `${compound}第${1 + Math.floor(i / 2)}网格`,
      head: chance.flip(0.85) ? makePerson(chance) : undefined,
      deputy: chance.flip() ? makePerson(chance) : undefined,
      units: Array.from({ length: 1 + chance.below(3) }, (_, i) => ({
        no: String(i + 1),
        households: String(10 + chance.below(20)),
        head: chance.flip(0.85) ? makePerson(chance) : undefined,
      })),
    }));
  });
}

/** Chooses how an office keeps its roster. */
export function styleOf(chance: Chance): Style {
  const hasHeads = chance.flip(0.85);
  return {
    header: chance.pick(['groups', 'looseGroups', 'prefixed', 'neighbours'] as const),
    repeats: chance.pick(['merged', 'blank', 'written'] as const),
    vacant: chance.pick(VACANT),
    prefix: chance.pick([
      (role: string, word: string) => `${role}${word}`,
      (role: string, word: string) => `${role}-${word}`,
      (role: string, word: string) => `${role}（${word}）`,
      (role: string, word: string) => `${word}（${role}）`,
      (role: string, word: string) => `${role}\n${word}`,
    ]),
    hasHeads,
    hasDeputies: hasHeads && chance.flip(0.3),
    hasUnits: !hasHeads || chance.flip(0.85),
    hasRows: chance.flip(),
    grid: chance.pick(['before', 'between', 'behind', 'none', 'none', 'none'] as const),
  };
}

/** Chooses the columns of a roster and their order. */
export function columnsOf(chance: Chance, style: Style): Column[] {
  const facts = chance.shuffle(PERSON).slice(0, 2 + chance.below(4));
  const kept = facts.some(({ path }) => path === 'person.mobile') ? facts : [...facts, PERSON[3] as Column];
  const people = (of: 'head' | 'deputy' | 'unit'): Column[] => [
    { of, path: 'person.name', words: NAME },
    ...kept.map((column): Column => ({ ...column, of })),
  ];
  const households: Column = {
    of: 'place',
    path: 'households',
    words: ['户数', '管理户数', '住户数', '户数（户）'],
  };
  const gridColumn = (at: Style['grid']): Column[] =>
    style.grid === at ? [{ of: 'place', path: 'grid', words: ['网格', '所属网格', '网格名称'] }] : [];
  const columns: Column[] = [
    { of: 'other', path: '', words: ['序号', '编号', '序\n号'] },
    ...gridColumn('before'),
    { of: 'place', path: 'compound', words: ['小区', '住宅小区', '小区名称', '所在小区'] },
    ...gridColumn('between'),
    { of: 'place', path: 'building', words: ['楼号', '楼栋', '楼栋号', '楼幢号', '号楼'] },
    ...gridColumn('behind'),
    ...(style.hasHeads ? people('head') : []),
    ...(style.hasDeputies ? people('deputy') : []),
    ...(style.hasUnits
      ? [{ of: 'place', path: 'unit', words: ['单元', '单元号', '单元名称'] } as const]
      : []),
    ...(style.hasUnits && chance.flip() ? [households] : []),
    ...(style.hasUnits ? people('unit') : []),
  ];
  if (style.hasUnits && !columns.includes(households)) columns.push(households);
  if (chance.flip(0.4)) columns.push({ of: 'other', path: '', words: ['备注', '备 注'] });
  return columns;
}
