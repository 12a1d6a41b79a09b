import type { Raw } from '../../record/kind.ts';
import { makePerson, SheetMaker, writeDate, type Chance, type MadePerson } from './sheetMaker.ts';

interface Column {
  readonly of: 'place' | 'head' | 'unit' | 'other';
  readonly path: string;
  readonly words: readonly string[];
}

interface Building {
  readonly compound: string;
  readonly no: string;
  readonly head: MadePerson | undefined;
  readonly units: readonly { no: string; households: string; head: MadePerson | undefined }[];
}

/** How one office keeps its roster of 楼长 and 单元长. */
interface Style {
  readonly header: 'groups' | 'looseGroups' | 'prefixed' | 'neighbours';
  readonly repeats: 'merged' | 'blank' | 'written';
  readonly vacant: Raw;
  readonly prefix: (role: string, word: string) => string;
  readonly hasHeads: boolean;
  readonly hasUnits: boolean;
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
const TITLES = ['香水社区楼长、单元长花名册', '香水社区楼长单元长名册', '楼长单元长花名册（2026年第三季度）'];

function buildings(chance: Chance): Building[] {
  const compounds = ['东方名苑', '米山花园', '学府家园'].slice(0, 1 + chance.below(3));
  return compounds.flatMap((compound) => {
    const numbers = chance.pick([
      ['1', '2', '3', '5'],
      ['12-1', '12-2', '13-1'],
      ['A1', 'A3', 'B2'],
      ['7', '8', '11'],
    ]);
    return numbers.map((no) => ({
      compound,
      no,
      head: chance.flip(0.85) ? makePerson(chance) : undefined,
      units: Array.from({ length: 1 + chance.below(3) }, (_, i) => ({
        no: String(i + 1),
        households: String(10 + chance.below(20)),
        head: chance.flip(0.85) ? makePerson(chance) : undefined,
      })),
    }));
  });
}

function styleOf(chance: Chance): Style {
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
    hasUnits: !hasHeads || chance.flip(0.85),
  };
}

function columnsOf(chance: Chance, style: Style): Column[] {
  const facts = chance.shuffle(PERSON).slice(0, 2 + chance.below(4));
  const kept = facts.some(({ path }) => path === 'person.mobile') ? facts : [...facts, PERSON[3] as Column];
  const people = (of: 'head' | 'unit'): Column[] => [
    { of, path: 'person.name', words: NAME },
    ...kept.map((column): Column => ({ ...column, of })),
  ];
  const households: Column = {
    of: 'place',
    path: 'households',
    words: ['户数', '管理户数', '住户数', '户数（户）'],
  };
  const columns: Column[] = [
    { of: 'other', path: '', words: ['序号', '编号', '序\n号'] },
    { of: 'place', path: 'compound', words: ['小区', '住宅小区', '小区名称', '所在小区'] },
    { of: 'place', path: 'building', words: ['楼号', '楼栋', '楼栋号', '楼幢号', '号楼'] },
    ...(style.hasHeads ? people('head') : []),
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

function writeHeader(chance: Chance, maker: SheetMaker, style: Style, columns: readonly Column[]): number {
  const roles = { head: chance.pick(['楼长', '楼栋长']), unit: '单元长' } as const;
  const words = columns.map(({ words }) => chance.pick(words));
  const first = maker.next;
  const roleOf = ({ of }: Column): string | undefined =>
    of === 'head' || of === 'unit' ? roles[of] : undefined;
  if (style.header === 'groups' || style.header === 'looseGroups') {
    const suffix = chance.pick(['', '信息', '情况', '']);
    const isLoose = style.header === 'looseGroups';
    const groups = columns.map((column, i) => {
      const role = roleOf(column);
      if (role === undefined) return isLoose && i > 0 ? null : (words[i] ?? null);
      return roleOf(columns[i - 1] ?? column) === role &&
        i > 0 &&
        roleOf(columns[i - 1] as Column) !== undefined
        ? null
        : `${role}${suffix}`;
    });
    maker.add(...groups);
    maker.add(
      ...columns.map((column, i) =>
        roleOf(column) !== undefined || (isLoose && i > 0) ? (words[i] ?? null) : null,
      ),
    );
    if (!isLoose) mergeGroups(maker, first, columns, roleOf);
    return first;
  }
  const isNeighbour = style.header === 'neighbours';
  maker.add(
    ...columns.map((column, i) => {
      const role = roleOf(column);
      if (role === undefined) return words[i] ?? null;
      if (isNeighbour) return column.path === 'person.name' ? role : (words[i] ?? null);
      return style.prefix(role, words[i] ?? '');
    }),
  );
  return first;
}

function mergeGroups(
  maker: SheetMaker,
  first: number,
  columns: readonly Column[],
  roleOf: (column: Column) => string | undefined,
): void {
  let start = 0;
  for (let i = 0; i < columns.length; i++) {
    const role = roleOf(columns[i] as Column);
    if (role === undefined) maker.merge(first, i, first + 1, i);
    else {
      if (i === 0 || roleOf(columns[i - 1] as Column) !== role) start = i;
      const next = columns[i + 1];
      if (next === undefined || roleOf(next) !== role) maker.merge(first, start, first, i);
    }
  }
}

/** A made-up roster of 楼长 and 单元长 in one of many layouts, with the truth about it. */
export function makeHeads(chance: Chance): SheetMaker {
  const maker = new SheetMaker();
  const style = styleOf(chance);
  const columns = columnsOf(chance, style);
  const width = columns.length - 1;
  const title =
    style.hasHeads && style.hasUnits
      ? chance.pick(TITLES)
      : style.hasHeads
        ? '香水社区楼长花名册'
        : '单元长名册';
  if (chance.flip(0.9)) {
    maker.add(title);
    maker.merge(1, 0, 1, width);
  }
  if (chance.flip())
    maker.add(
      '填报单位（盖章）：香水社区党委',
      ...Array<Raw>(width - 1).fill(null),
      '填报日期：2026年9月30日',
    );
  if (chance.flip(0.3)) maker.add();
  const header = writeHeader(chance, maker, style, columns);
  const headerRows = maker.rows.slice(header - 1);
  const precision = {
    birth: chance.pick(['day', 'month'] as const),
    start: chance.pick(['day', 'month'] as const),
  };
  const noStyle = chance.pick([
    (no: string) => no,
    (no: string) => `${no}#`,
    (no: string) => `${no}号楼`,
    (no: string) => `${no}号`,
    (no: string) => `${no}栋`,
  ]);
  const all = buildings(chance);
  const firstRow = maker.next;
  const spans = { compound: firstRow, building: firstRow };
  let count = 0;
  for (const [b, building] of all.entries()) {
    const isNewCompound = all[b - 1]?.compound !== building.compound;
    if (isNewCompound) spans.compound = maker.next;
    spans.building = maker.next;
    const units = style.hasUnits ? building.units : building.units.slice(0, 1);
    for (const [u, unit] of units.entries()) {
      const row = maker.next;
      const isFirst = u === 0 || style.repeats === 'written';
      const start = '2024-03-01';
      count += 1;
      const person = (who: MadePerson | undefined, path: string): Raw => {
        if (who === undefined) return path === 'person.name' ? style.vacant : null;
        if (path === 'person.name')
          return who.name.length === 2 && chance.flip(0.3) ? `${who.name[0]}　${who.name[1]}` : who.name;
        if (path === 'person.gender') return who.gender;
        if (path === 'person.birthDate') return writeDate(chance, who.birth, precision.birth);
        if (path === 'person.politicalStatus')
          return who.politics === '中共党员' ? chance.pick(['中共党员', '党员']) : who.politics;
        if (path === 'startDate') return writeDate(chance, start, precision.start);
        return chance.pick<Raw>([who.mobile, Number(who.mobile), ` ${who.mobile}`]);
      };
      maker.add(
        ...columns.map(({ of, path }): Raw => {
          if (of === 'head') return isFirst ? person(building.head, path) : null;
          if (of === 'unit') return person(unit.head, path);
          if (path === 'compound')
            return (u === 0 && isNewCompound) || style.repeats === 'written' ? building.compound : null;
          if (path === 'building') return isFirst ? noStyle(building.no) : null;
          if (path === 'unit') return chance.pick([unit.no, `${unit.no}单元`, Number(unit.no)]);
          if (path === 'households')
            return chance.pick<Raw>([Number(unit.households), unit.households, `${unit.households}户`]);
          return columns[0]?.path === '' && columns.findIndex((c) => c.path === '') === 0 && of === 'other'
            ? null
            : null;
        }),
      );
      const cells = maker.rows.at(-1);
      if (cells !== undefined) cells[0] = count;
      expectRow(maker, row, {
        style,
        columns,
        building,
        unit: style.hasUnits ? unit : undefined,
        isFirst: u === 0,
        precision,
        start,
      });
    }
    if (style.repeats === 'merged') {
      const last = maker.next - 1;
      for (const [c, { of, path }] of columns.entries()) {
        if (of === 'head' || path === 'building') maker.merge(spans.building, c, last, c);
        if (path === 'compound' && all[b + 1]?.compound !== building.compound)
          maker.merge(spans.compound, c, last, c);
      }
    }
    if (all[b + 1]?.compound !== building.compound && style.repeats !== 'merged' && chance.flip(0.3)) {
      maker.add('小计', null, chance.below(100));
    }
    if (chance.flip(0.08) && all[b + 1] !== undefined && all[b + 1]?.compound !== building.compound)
      maker.rows.push(...headerRows);
  }
  if (chance.flip()) maker.add('合计', null, count);
  if (chance.flip(0.3)) maker.add();
  if (chance.flip()) maker.add('负责人：', null, null, '审核人：', null, '填表人：');
  if (chance.flip()) maker.add('注：1.本表统计截至填报日期；2.联系电话必填。');
  return maker;
}

interface RowTruth {
  readonly style: Style;
  readonly columns: readonly Column[];
  readonly building: Building;
  readonly unit: Building['units'][number] | undefined;
  readonly isFirst: boolean;
  readonly precision: { readonly birth: 'day' | 'month'; readonly start: 'day' | 'month' };
  readonly start: string;
}

function expectRow(maker: SheetMaker, row: number, truth: RowTruth): void {
  const { style, columns, building, unit, isFirst, precision, start } = truth;
  const facts = (of: 'head' | 'unit', who: MadePerson): Record<string, string | undefined> => {
    const has = (path: string): boolean => columns.some((column) => column.of === of && column.path === path);
    const cut = (iso: string, to: 'day' | 'month'): string => (to === 'day' ? iso : iso.slice(0, 7));
    return {
      'person.name': who.name,
      'person.gender': has('person.gender') ? who.gender : undefined,
      'person.birthDate': has('person.birthDate') ? cut(who.birth, precision.birth) : undefined,
      'person.politicalStatus': has('person.politicalStatus') ? who.politics : undefined,
      'person.mobile': who.mobile,
      startDate: has('startDate') ? cut(start, precision.start) : undefined,
    };
  };
  const { compound, no } = building;
  if (style.hasHeads && isFirst) {
    if (building.head === undefined) maker.expect(row, 'building', { 'compound.name': compound, no });
    else
      maker.expect(row, 'buildingHead', {
        ...facts('head', building.head),
        'building.compound.name': compound,
        'building.no': no,
      });
  }
  if (unit === undefined) return;
  if (unit.head === undefined) {
    maker.expect(row, 'buildingUnit', {
      'building.compound.name': compound,
      'building.no': no,
      no: unit.no,
      householdCount: unit.households,
    });
    return;
  }
  maker.expect(row, 'unitHead', {
    ...facts('unit', unit.head),
    'buildingUnit.building.compound.name': compound,
    'buildingUnit.building.no': no,
    'buildingUnit.no': unit.no,
    'buildingUnit.householdCount': unit.households,
  });
}
