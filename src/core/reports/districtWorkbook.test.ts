import { describe, expect, it } from 'vitest';
import { dataOf } from '../record/dataView.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { districtWorkbook } from './districtWorkbook.ts';
import type { ReportAsk } from './reportAsk.ts';
import type { SheetModel } from './sheetModel.ts';

type Fields = Readonly<Record<string, unknown>>;
type Tables = { readonly [N in RecordName]?: Readonly<Record<string, Fields>> };

/** A small office, its records written by hand under their ids. */
const OFFICE: Tables = {
  office: { o: { name: '香水社区', level: 'community' } },
  settings: {
    s: { office: 'o', reportingUnit: '香水社区党委', responsiblePerson: '王芳', contactPhone: '06311234567' },
  },
  compound: { c1: { name: '东方名苑', office: 'o' }, c2: { name: '米山花园', office: 'o' } },
  grid: { g: { name: '第一网格', office: 'o' } },
  building: {
    b10: { compound: 'c1', no: '10', grid: 'g' },
    b2: { compound: 'c1', no: '2', grid: 'g' },
    b1: { compound: 'c2', no: '1' },
  },
  buildingUnit: {
    u2: { building: 'b2', no: '2', householdCount: 12 },
    u1: { building: 'b2', no: '1', householdCount: 20 },
    v1: { building: 'b10', no: '1' },
  },
  person: {
    p1: {
      name: '张三',
      gender: '1',
      birthDate: '1966-02-11',
      idNumber: '99000019660211001X',
      politicalStatus: '01',
      mobile: '19900000001',
    },
    p2: { name: '李四', politicalStatus: '13', birthDate: '1970' },
    p3: { name: '王五' },
  },
  partyOrg: { z: { name: '东方名苑党支部', office: 'o' }, a: { name: '第一党支部', office: 'o' } },
  partyMembership: {
    m1: {
      person: 'p1',
      branch: 'z',
      memberCategory: 'full',
      joinDate: '1990-07-01',
      fullMemberDate: '1991-07-01',
      isMobileMember: true,
      outflow: '上海市',
    },
    m2: { person: 'p2', branch: 'z', memberCategory: 'probationary', joinDate: '1988' },
    m3: { person: 'p3', branch: 'a' },
  },
  post: {
    t1: { kind: 'buildingHead', person: 'p1', building: 'b2', startDate: '2024-03-01' },
    t2: { kind: 'unitHead', person: 'p1', buildingUnit: 'u1', startDate: '2024-03' },
    t3: { kind: 'unitHead', person: 'p2', buildingUnit: 'u2', endDate: '2026-08-31' },
    t4: { kind: 'unitHead', person: 'p3', buildingUnit: 'u2', startDate: '2026-09-01', note: '新任' },
    t5: {
      kind: 'partTimeCommissioner',
      person: 'p2',
      partnerUnit: 'w',
      jobTitle: '党支部书记',
      startDate: '2025-03-01',
      duty: '法律服务',
    },
  },
  partnerUnit: { w: { name: '文山中学', office: 'o' } },
};

function stored(tables: Tables) {
  const rows = Object.entries(tables).map(([name, records]) => [
    name,
    Object.entries(records).map(
      ([id, fields]) =>
        ({ id, rev: 'r', deleted: false, mergedInto: null, ...fields }) as unknown as AnyStored,
    ),
  ]);
  return dataOf(Object.fromEntries(rows) as never, '2026-11-05');
}

function sheets(ask: Partial<ReportAsk> = {}, tables: Tables = {}): readonly SheetModel[] {
  return districtWorkbook(stored({ ...OFFICE, ...tables }), { period: '2026-09', ...ask }).sheets;
}

const cellsOf = (sheet: SheetModel | undefined, ...keys: string[]) =>
  sheet?.rows.map(({ cells }) => keys.map((key) => cells[key] ?? null));
const labels = (sheet: SheetModel | undefined) =>
  sheet?.columns.map(({ group, label }) => (group === undefined ? label : `${group}-${label}`)).join(' ');

describe('the district workbook', () => {
  it('is named and captioned for the community and the last day of its month', () => {
    const workbook = districtWorkbook(stored(OFFICE), { period: '2026-09' });
    expect(workbook.fileName).toBe('香水社区-近邻党建报表-2026年9月.xlsx');
    expect(workbook.sheets.map(({ title }) => title)).toEqual([
      '中共香水社区委员会党员花名册',
      '香水社区楼长、单元长花名册',
      '香水社区楼长、单元长配备情况统计表',
      '香水社区“大党委”兼职委员名册',
      '香水社区联席会议召开情况及议定事项台账',
    ]);
    expect(workbook.sheets[0]?.caption).toEqual({
      left: '填报单位（盖章）：香水社区党委',
      middle: '填报日期：2026年9月30日',
      right: '单位：人',
    });
    expect(workbook.sheets[0]?.signatures.map(({ label, name }) => label + name)).toEqual([
      '负责人王芳',
      '审核人',
      '填表人',
      '联系电话06311234567',
    ]);
  });

  it('opens the records behind its figures, which all exist', () => {
    const data = stored(OFFICE);
    const sources = sheets().flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row.sources ?? {}).flat()),
    );
    expect(sources.length).toBeGreaterThan(30);
    for (const { type, id } of sources)
      expect(data.get(type as RecordName, id), `${type} ${id}`).toBeDefined();
  });
});

describe('党员花名册', () => {
  it('has the columns of the form in its order', () => {
    expect(labels(sheets()[0])).toBe(
      '序号 姓名 性别 民族 出生年月 公民身份号码 学历 人员类别 入党时间 转正时间 所在党支部 党内职务 工作岗位（原单位及职务） 联系电话 现居住地 户籍地 转入时间 流动党员及流向 备注',
    );
  });

  it('lists by branch and joining date, dates as far as they are known', () => {
    expect(cellsOf(sheets()[0], 'index', 'name', 'birthDate', 'joinDate', 'mobileMember')).toEqual([
      [1, '李四', '1970', '1988', null],
      [2, '张三', '1966.02', '1990.07.01', '是，上海市'],
      [3, '王五', null, null, null],
    ]);
  });

  it('counts in its foot what it lists', () => {
    expect(sheets()[0]?.notes).toEqual([
      '截至2026年9月30日，正式1名、预备1名，另有1名未填人员类别，不含在职报到党员。',
    ]);
  });

  it.each([
    ['masked', '990000********001X'],
    ['full', '99000019660211001X'],
    ['lastFour', '001X'],
  ] as const)('shows identity numbers %s', (idDisplay, shown) => {
    expect(cellsOf(sheets({ idDisplay })[0], 'idNumber')).toContainEqual([shown]);
  });

  it('has no column of identity numbers when they are omitted', () => {
    const [sheet] = sheets({ idDisplay: 'omitted' });
    expect(labels(sheet)).not.toContain('公民身份号码');
    expect(JSON.stringify(sheet?.rows.map(({ cells }) => cells))).not.toContain('99000019');
  });

  it('leaves out whoever had left, was suspended or had not yet come on its day', () => {
    const membershipEvent = {
      e1: { membership: 'm1', eventType: 'suspend', date: '2026-09-30' },
      e2: { membership: 'm2', eventType: 'transferOut', date: '2026-10-01' },
      e3: { membership: 'm3', eventType: 'transferIn', date: '2026-10-01' },
    };
    expect(cellsOf(sheets({}, { membershipEvent })[0], 'name')).toEqual([['李四']]);
    expect(cellsOf(sheets({ period: '2026-10' }, { membershipEvent })[0], 'name')).toEqual([['王五']]);
  });
});

describe('楼长单元长花名册', () => {
  it('has the columns of the form in its order', () => {
    const head = '姓名 性别 出生年月 政治面貌 电话 任职时间'.split(' ');
    expect(labels(sheets()[1])).toBe(
      [
        '序号 小区 网格 楼号 单元数 户数',
        ...head.map((label) => `楼长-${label}`),
        '单元',
        ...head.map((label) => `单元长-${label}`),
        '兼任 包联社区工作者 备注',
      ].join(' '),
    );
  });

  it('has one row per buildingUnit in house order, and one for a building without any', () => {
    const keys = [
      'index',
      'compound',
      'buildingNo',
      'unitNo',
      'unitCount',
      'households',
      'headName',
      'unitName',
    ];
    expect(cellsOf(sheets()[1], ...keys)).toEqual([
      [1, '东方名苑', '2', '1', 2, 20, '张三', '张三'],
      [2, '东方名苑', '2', '2', 2, 12, '张三', '王五'],
      [3, '东方名苑', '10', '1', 1, null, '空缺', '空缺'],
      [4, '米山花园', '1', null, 0, null, '空缺', null],
    ]);
  });

  it('merges the cells of a compound, a grid and a building', () => {
    const joined = sheets()[1]?.rows.map((row) => row.joined ?? []);
    expect(joined?.[1]).toEqual(expect.arrayContaining(['compound', 'grid', 'buildingNo', 'headName']));
    expect(joined?.[1]).not.toContain('unitName');
    expect(joined?.[2]).toEqual(['compound', 'grid']);
    expect(joined?.[3]).toEqual([]);
  });

  it('says once who holds both posts of a row, and shows the holder of the month', () => {
    expect(cellsOf(sheets()[1], 'concurrent', 'note')?.slice(0, 2)).toEqual([
      ['楼长兼单元长', null],
      [null, '新任'],
    ]);
    expect(cellsOf(sheets({ period: '2026-08' })[1], 'unitName')?.[1]).toEqual(['李四']);
  });

  it('shows 正 and 副 of one place in lines, 正 first', () => {
    const post = {
      a: { kind: 'buildingHead', person: 'p2', building: 'b2', rank: 'deputy' },
      b: { kind: 'buildingHead', person: 'p1', building: 'b2', rank: 'chief' },
    };
    expect(cellsOf(sheets({}, { post })[1], 'headName', 'headMobile')?.[0]).toEqual([
      '张三\n李四',
      '19900000001\n',
    ]);
  });
});

describe('配备情况统计表', () => {
  const figures = ['Due', 'Filled', 'Party', 'Share', 'Missing'];
  const keys = [...figures.map((key) => `head${key}`), ...figures.map((key) => `unit${key}`), 'concurrent'];

  it('counts places with a holder, Party members among the holders, and people with several kinds of post', () => {
    const sheet = sheets()[2];
    expect(labels(sheet)).toMatch(
      /^小区 楼栋 单元 楼长-应配 楼长-实配 楼长-其中党员 楼长-党员占比 楼长-空缺 单元长-应配/,
    );
    expect(cellsOf(sheet, 'compound', 'buildings', 'units', ...keys)).toEqual([
      ['东方名苑', 2, 3, 2, 1, 1, 1, 1, 3, 2, 2, 1, 1, 1],
      ['米山花园', 1, 0, 1, 0, 0, '—', 1, 0, 0, 0, '—', 0, 0],
    ]);
  });

  it('totals its columns, ratios from the totals', () => {
    const totals = sheets()[2]?.totals;
    expect(totals?.label).toBe('合计');
    expect(keys.map((key) => totals?.cells[key]?.result)).toEqual([3, 1, 1, 1, 2, 3, 2, 2, 1, 1, 1]);
    expect(totals?.cells['unitShare']).toMatchObject({ kind: 'ratio', of: 'unitParty', over: 'unitFilled' });
  });

  it('has a dash for a ratio over nothing', () => {
    expect(sheets({}, { post: {} })[2]?.totals?.cells['headShare']).toMatchObject({ result: null });
  });
});

describe('兼职委员名册', () => {
  it('names unit and post, and leaves attendance blank while no meetings are recorded', () => {
    const sheet = sheets()[3];
    expect(labels(sheet)).toBe('姓名 性别 单位及职务 任职 分工 聘任日期 届期 联系电话 应参会 实参会 出席率');
    expect(cellsOf(sheet, 'name', 'jobTitle', 'role', 'startDate', 'invited', 'attendance')).toEqual([
      ['李四', '文山中学党支部书记', '社区兼职委员', '2025.03.01', null, null],
    ]);
  });
});
