import { describe, expect, test } from 'vitest';
import { dataOf, type View } from '../record/dataView.ts';
import type { AnyStored, RecordName, Stored } from '../record/types.ts';
import { branchesOf, compoundsOf } from './branchCompounds.ts';
import { checkRules } from './registry.ts';
import type { Touched } from './rule.ts';
import { row, type Rows } from './testing/rows.ts';

const base: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  compound: [
    row('c', { name: '杏林小区', office: 'o' }),
    row('d', { name: '桃园小区', office: 'o' }),
    row('e', { name: '柳溪小区', office: 'o' }),
  ],
  grid: [row('g', { name: '第一网格', office: 'o' })],
};

const data = (more: Rows): View => dataOf({ ...base, ...more }, '2026-11-24');
const touching = (type: RecordName, ...ids: string[]): Touched => new Map([[type, new Set(ids)]]);
const found = (view: View, touched?: Touched) =>
  checkRules(view, touched).map(({ level, record, text }) => [level, record, text] as const);

const org = (id: string, values: object): AnyStored => row(id, { office: 'o', name: id, ...values });

describe('the tree of Party organisations', () => {
  const cycle = [
    org('甲总支', { orgType: 'generalBranch', parent: '乙支部' }),
    org('乙支部', { orgType: 'branch', parent: '甲总支' }),
  ];

  test('refuses an organisation among its own superiors, seen from either end', () => {
    for (const id of ['甲总支', '乙支部']) {
      const view = data({ partyOrg: cycle });
      expect(found(view, touching('partyOrg', id)).filter(([level]) => level === 'refuse')).not.toEqual([]);
    }
    const self = data({ partyOrg: [org('甲', { parent: '甲' })] });
    expect(found(self)).toEqual([['refuse', '甲', expect.stringContaining('成了自己的上级')]]);
  });

  test('warns of a superior that is no higher, and says both tiers', () => {
    const view = data({
      partyOrg: [org('上', { orgType: 'branch' }), org('下', { orgType: 'generalBranch', parent: '上' })],
    });
    expect(found(view)).toEqual([['warn', '下', expect.stringMatching(/下是党总支，上级上是党支部/)]]);
    expect(found(view, touching('partyOrg', '上'))).toHaveLength(1);
  });

  test('has nothing against the four tiers', () => {
    const partyOrg = [
      org('街', { orgType: 'workingCommittee' }),
      org('社', { orgType: 'committee', parent: '街' }),
      org('支', { orgType: 'branch', parent: '社' }),
      org('组', { orgType: 'group', parent: '支' }),
    ];
    expect(found(data({ partyOrg }))).toEqual([]);
  });
});

describe('a joint branch', () => {
  const joint = org('支', { orgType: 'jointBranch', branchForm: 'joint', compound: 'c' });
  const covers = (id: string, compound: string): AnyStored => row(id, { partyOrg: '支', compound });

  test('covers the compound where it sits and those named for it, each once', () => {
    const view = data({ partyOrg: [joint], branchCompound: [covers('x', 'd'), covers('y', 'c')] });
    const id = '支' as Stored<'partyOrg'>['id'];
    expect(compoundsOf(id, view).map(({ name }) => name)).toEqual(['杏林小区', '桃园小区']);
    for (const [compound, names] of [
      ['c', ['支']],
      ['d', ['支']],
      ['e', []],
    ] as const) {
      expect(branchesOf(compound as Stored<'compound'>['id'], view).map(({ name }) => name)).toEqual(names);
    }
  });

  test('with one compound only is a warning that goes away with the second', () => {
    const alone = data({ partyOrg: [joint] });
    expect(found(alone)).toEqual([['warn', '支', expect.stringContaining('只登记了 1 个小区')]]);
    const view = data({ partyOrg: [joint], branchCompound: [covers('x', 'd')] });
    expect(found(view, touching('branchCompound', 'x'))).toEqual([]);
  });

  test('is told from a single branch that names several compounds', () => {
    const view = data({
      partyOrg: [org('支', { branchForm: 'single', compound: 'c' })],
      branchCompound: [covers('x', 'd')],
    });
    expect(found(view, touching('branchCompound', 'x'))).toEqual([
      ['warn', '支', expect.stringContaining('写的是“单独建”，却登记了 2 个小区')],
    ]);
  });

  test('names a compound once', () => {
    const view = data({ partyOrg: [joint], branchCompound: [covers('x', 'd'), covers('y', 'd')] });
    expect(found(view)).toEqual([['refuse', 'x', expect.stringContaining('已经登记过')]]);
  });
});

describe('the size of a branch', () => {
  const sized = (count: number, full = count): View =>
    data({
      partyOrg: [org('支', { orgType: 'branch' })],
      person: Array.from({ length: count }, (_, i) => row(`p${i}`, { name: `人${i}` })),
      partyMembership: Array.from({ length: count }, (_, i) =>
        row(`m${i}`, { person: `p${i}`, branch: '支', memberCategory: i < full ? 'full' : 'probationary' }),
      ),
    });
  const said = (count: number, full?: number): string => found(sized(count, full))[0]?.[2] ?? '';

  test('warns below 3 full members, at 50, above 50 and above 100, and never otherwise', () => {
    expect(said(3, 2)).toContain('正式党员 2 名');
    expect(said(3)).toBe('');
    expect(said(49)).toBe('');
    expect(said(50)).toContain('达到设置条件，请按上级批复办理');
    expect(said(51)).toContain('超过 50 名');
    expect(said(101)).toContain('超过 100 名');
    expect(found(sized(51)).map(([level]) => level)).toEqual(['warn']);
  });

  test('is no matter of a single save, and says nothing of a branch whose members are not kept', () => {
    expect(found(sized(51), touching('partyMembership', 'm0'))).toEqual([]);
    expect(said(0)).toBe('');
  });
});

describe('the chat group of a grid', () => {
  const group = (id: string, more: object = {}): AnyStored => row(id, { name: id, grid: 'g', ...more });

  test('is one; a second one in use is a warning with both names', () => {
    const view = data({ chatGroup: [group('一群'), group('二群')] });
    expect(found(view, touching('chatGroup', '二群'))).toEqual([
      ['warn', '一群', expect.stringContaining('2 个在用的民情微信群：一群、二群')],
    ]);
    expect(found(view, touching('grid', 'g'))).toHaveLength(1);
  });

  test('may follow a dissolved one', () => {
    expect(found(data({ chatGroup: [group('一群', { closedOn: '2026-10' }), group('二群')] }))).toEqual([]);
  });
});

describe('who joins', () => {
  const more: Rows = {
    alliance: [row('a', { name: '青禾联盟', office: 'o' })],
    partnerUnit: [row('u', { name: '青桐中学', office: 'o' })],
    volunteerTeam: [row('t', { name: '暖心队', office: 'o' })],
    person: [row('p', { name: '张秀兰' }), row('q', { name: '张秀兰' }, { mergedInto: 'p' })],
  };
  const member = (id: string, dates: object = {}): AnyStored =>
    row(id, { alliance: 'a', partnerUnit: 'u', ...dates });

  test('joins an alliance once at a time, and again after leaving', () => {
    expect(found(data({ ...more, allianceMember: [member('x'), member('y')] }))).toEqual([
      ['refuse', 'x', expect.stringMatching(/青桐中学.*已经登记过；请只留一条，或给前一条填退出日期。/)],
    ]);
    const again = [member('x', { leftOn: '2025-12-31' }), member('y', { joinedOn: '2026-01-01' })];
    expect(found(data({ ...more, allianceMember: again }))).toEqual([]);
  });

  test('is the same person through a merge', () => {
    const volunteerMember = ['p', 'q'].map((person, i) => row(`v${i}`, { team: 't', person }));
    const view = data({ ...more, volunteerMember });
    expect(found(view, touching('volunteerMember', 'v1')).map(([level]) => level)).toEqual(['refuse']);
  });
});

describe('names and numbers', () => {
  test('a door is there once in a stairwell, a case number once in a committee', () => {
    const view = data({
      building: [row('b', { compound: 'c', no: '1' })],
      buildingUnit: [row('u1', { building: 'b', no: '1' })],
      household: ['h', 'i'].map((id) => row(id, { buildingUnit: 'u1', room: '101' })),
      mediationCommittee: [row('m', { name: '调委会', office: 'o' })],
      mediationCase: ['s', 't'].map((id) => row(id, { no: 'TJ-1', mediationCommittee: 'm' })),
    });
    expect(found(view).map(([level, record]) => [level, record])).toEqual([
      ['refuse', 'i'],
      ['refuse', 't'],
    ]);
  });
});
