import { describe, expect, test } from 'vitest';
import { dataOf, type AnyView, type View } from '../record/dataView.ts';
import type { AnyStored } from '../record/types.ts';
import { row, type Rows } from '../rules/testing/rows.ts';
import { percent } from './percent.ts';
import { ledgerNamed } from './registry.ts';

const TODAY = '2026-09-30';

const base: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  compound: [row('c', { name: '杏林小区', office: 'o' }), row('d', { name: '桃园小区', office: 'o' })],
  person: [
    row('zhang', { name: '张秀兰', mobile: '19900001001', politicalStatus: '01' }),
    row('li', { name: '李建国', mobile: '19900001002', politicalStatus: '13' }),
    row('wang', { name: '王志强' }),
  ],
};

const data = (more: Rows): View => dataOf({ ...base, ...more }, TODAY);

/** The derived columns of a ledger's first row, by label; columns without a value are left out. */
function derived(name: string, view: View, id?: string): Record<string, unknown> {
  const ledger = ledgerNamed(name);
  if (ledger === undefined) throw new Error(name);
  const all: AnyView = view;
  const stored = id === undefined ? all.all(ledger.root)[0] : all.get(ledger.root, id);
  const cells = ledger.derived.map((column) => [column.label, column.derive(stored as never, view)] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined));
}

const post = (id: string, kind: string, person: string, place: object): AnyStored =>
  row(id, { kind, person, ...place });

describe('the table of 一长三员', () => {
  const at = { grid: 'g' };
  const grid = [row('g', { name: '第一网格', office: 'o', partyOrg: 'b' })];

  test('says buildings, branch, people with phones, forces and chat group of a grid', () => {
    const view = data({
      grid,
      building: [
        row('b12', { compound: 'c', no: '12', grid: 'g' }),
        row('b2', { compound: 'c', no: '2', grid: 'g' }),
        row('d1', { compound: 'd', no: '1', grid: 'g' }),
      ],
      partyOrg: [row('b', { name: '杏林支部', office: 'o', orgType: 'branch' })],
      partyMembership: [
        row('m', { person: 'zhang', branch: 'b', partyPost: 'secretary', memberCategory: 'full' }),
        row('n', { person: 'li', branch: 'b', memberCategory: 'full' }),
      ],
      department: [row('dep', { name: '区公安分局', office: 'o' })],
      post: [
        post('p1', 'gridSponsorLeader', 'wang', { ...at, jobTitle: '街道党工委副书记' }),
        post('p2', 'gridLeader', 'zhang', at),
        post('p3', 'gridWorker', 'li', { ...at, employment: 'fullTime' }),
        post('p4', 'gridWorker', 'wang', { ...at, endDate: '2026-01' }),
        post('p5', 'dispatchedForce', 'li', { ...at, department: 'dep', forceKind: 'police' }),
        post('p6', 'dispatchedForce', 'wang', { ...at, forceKind: 'market' }),
      ],
      chatGroup: [
        row('q', { name: '第一网格民情群', grid: 'g', ownerName: '张秀兰', memberCount: 210 }),
        row('r', { name: '旧群', grid: 'g', closedOn: '2025-12' }),
      ],
    });
    expect(derived('grid', view)).toEqual({
      楼栋: '杏林小区2、12号楼；桃园小区1号楼',
      楼栋数: 3,
      支部党员: 2,
      网格支部书记: '张秀兰',
      包联领导及职务: '王志强 街道党工委副书记',
      网格长及电话: '张秀兰 19900001001',
      网格员及电话: '李建国（专职）19900001002',
      下沉力量及电话: '李建国（区公安分局）19900001002、王志强（市场监管）',
      网格微信群: '第一网格民情群',
      微信群群主: '张秀兰',
      微信群人数: 210,
    });
  });

  test('stays blank, never 0, where nothing is recorded', () => {
    expect(derived('grid', data({ grid: [row('g', { name: '第一网格', office: 'o' })] }))).toEqual({});
  });
});

describe('Party organisations', () => {
  test('have their secretary, groups, compounds and term', () => {
    const view = data({
      partyOrg: [
        row('b', { name: '联合支部', office: 'o', compound: 'c', termEnd: '2026-12' }),
        row('x', { name: '一组', office: 'o', orgType: 'group', parent: 'b' }),
      ],
      branchCompound: [row('j', { partyOrg: 'b', compound: 'd' })],
      partyMembership: [row('m', { person: 'zhang', branch: 'b', partyPost: 'secretary' })],
    });
    expect(derived('partyOrg', view)).toEqual({
      党员数: 1,
      党组织书记: '张秀兰',
      下设党小组数: 1,
      覆盖小区: '杏林小区、桃园小区',
      任期: '任期内',
    });
  });

  test('tell a term that is over or ends within three months', () => {
    const ends = (termEnd: string): unknown =>
      derived('partyOrg', data({ partyOrg: [row('b', { name: '支部', office: 'o', termEnd })] }))['任期'];
    expect(['2026-09-29', '2026-09', '2026-12-29', '2026-12-30', '2025'].map(ends)).toEqual([
      '已届满',
      '三个月内届满',
      '三个月内届满',
      '任期内',
      '已届满',
    ]);
  });

  test('a compound names its branches, no groups, and the firm that serves it now', () => {
    const view = data({
      partyOrg: [
        row('b', { name: '杏林支部', office: 'o', orgType: 'branch', compound: 'c' }),
        row('x', { name: '一组', office: 'o', orgType: 'group', compound: 'c' }),
      ],
      propertyCompany: [
        row('f', { name: '安居物业', office: 'o' }),
        row('h', { name: '旧物业', office: 'o' }),
      ],
      propertyProject: [
        row('s', { propertyCompany: 'f', compound: 'c', contractEnd: '2026-10-31' }),
        row('t', { propertyCompany: 'h', compound: 'c', contractEnd: '2025-12-31' }),
      ],
    });
    expect(derived('compound', view)).toEqual({ 楼栋数: 0, 小区党支部: '杏林支部', 物业服务: '安居物业' });
    expect(derived('propertyCompany', view)).toEqual({ 服务小区: '杏林小区' });
    expect(derived('propertyCompany', view, 'h')).toEqual({});
    expect(derived('propertyProject', view)).toEqual({ 合同状态: '三个月内到期' });
  });
});

describe('alliances and committees', () => {
  test('count and name the members there are now', () => {
    const view = data({
      alliance: [row('a', { name: '青禾联盟', office: 'o' })],
      partnerUnit: [row('u', { name: '青桐中学', office: 'o' })],
      propertyCompany: [row('f', { name: '安居物业', office: 'o' })],
      allianceMember: [
        row('x', { alliance: 'a', partnerUnit: 'u' }),
        row('y', { alliance: 'a', propertyCompany: 'f', leftOn: '2026-12-31' }),
        row('z', { alliance: 'a', partnerUnit: 'u', leftOn: '2025-12-31' }),
      ],
      committee: [row('k', { name: '青禾社区大党委', office: 'o', termEnd: '2025' })],
      post: [
        post('p', 'committeeMember', 'zhang', { committee: 'k' }),
        post('l', 'liaison', 'li', { partnerUnit: 'u' }),
      ],
    });
    expect(derived('alliance', view)).toEqual({ 成员数: 2, 联盟成员: '青桐中学、安居物业' });
    expect(derived('committee', view)).toEqual({ 成员数: 1, 任期: '已届满' });
    expect(derived('partnerUnit', view)).toEqual({ 联络员及电话: '李建国 19900001002' });
  });
});

describe('volunteers, stations, classes and cases', () => {
  test('a team counts its members of today, the Party members among them, and the services of this year', () => {
    const view = data({
      volunteerTeam: [row('t', { name: '暖心队', office: 'o' })],
      volunteerMember: [
        row('v', { team: 't', person: 'zhang' }),
        row('w', { team: 't', person: 'li' }),
        row('x', { team: 't', person: 'wang', endDate: '2026-05' }),
      ],
      volunteerActivity: [
        row('a', { office: 'o', name: '清扫', volunteerTeam: 't', heldOn: '2026-03-05', hours: 6.5 }),
        row('b', { office: 'o', name: '清扫', volunteerTeam: 't', heldOn: '2025-03-05', hours: 9 }),
      ],
    });
    expect(derived('volunteerTeam', view)).toEqual({
      队员数: 2,
      其中党员: 1,
      年内活动次数: 1,
      服务时长: 6.5,
    });
    expect(
      derived('volunteerTeam', data({ volunteerTeam: [row('t', { name: '暖心队', office: 'o' })] })),
    ).toEqual({});
  });

  test('a share has its numerator and denominator, and none where nothing came in', () => {
    expect([percent(9, 10), percent(2, 3), percent(0, 4), percent(0, 0), percent(undefined, 4)]).toEqual([
      '90%',
      '66.7%',
      '0%',
      undefined,
      undefined,
    ]);
  });

  test('the list of a class is to be cleared once its term is over', () => {
    const classes = (termEnd: string): View =>
      data({
        communityClass: [row('k', { name: '四点半课堂', office: 'o', termEnd })],
        classPupil: [row('p', { communityClass: 'k', name: '小明' })],
      });
    expect(derived('communityClass', classes('2026-09-29'))).toEqual({
      学生数: 1,
      名单处理: '学期已结束，请清空',
    });
    expect(derived('communityClass', classes('2026-09'))).toEqual({ 学生数: 1 });
  });

  test('cases, wishes, ventures and doors are counted where they belong', () => {
    const view = data({
      mediationCommittee: [row('m', { name: '调委会', office: 'o' })],
      mediationCase: [row('s', { no: 'TJ-1', mediationCommittee: 'm' })],
      wishWall: [row('w', { name: '暖心墙', office: 'o' })],
      wish: [row('x', { office: 'o', content: '一辆轮椅', wishWall: 'w' })],
      socialOrg: [row('g', { name: '助老中心', office: 'o' })],
      ventureProject: [row('v', { office: 'o', name: '助老', socialOrg: 'g' })],
      building: [row('b', { compound: 'c', no: '1' })],
      buildingUnit: [row('u', { building: 'b', no: '1' })],
      household: [row('h', { buildingUnit: 'u', room: '101' })],
    });
    const names = ['mediationCommittee', 'wishWall', 'socialOrg', 'buildingUnit'];
    expect(names.map((name) => derived(name, view))).toEqual([
      { 案件数: 1 },
      { 心愿数: 1 },
      { 承接项目数: 1 },
      { 户室数: 1 },
    ]);
  });
});

describe('leaders', () => {
  test('have their visits of this year, those to the grid of the post where there is one', () => {
    const visit = (id: string, visitedOn: string, grid?: string): AnyStored =>
      row(id, { leader: 'zhang', office: 'o', visitedOn, matter: '看看', grid });
    const view = data({
      grid: [row('g', { name: '一', office: 'o' }), row('h', { name: '二', office: 'o' })],
      post: [
        post('p', 'gridSponsorLeader', 'zhang', { grid: 'g' }),
        post('q', 'districtContactLeader', 'zhang', { office: 'o' }),
      ],
      leaderVisit: [
        visit('c', '2026-08-02', 'h'),
        visit('a', '2026-06-01', 'g'),
        visit('b', '2026-03-01', 'g'),
        visit('d', '2025-12-01', 'g'),
      ],
    });
    expect(derived('gridSponsorLeader', view)).toEqual({
      今年走访次数: 2,
      最近走访: '2026-06-01',
      兼任: '区级联系领导',
    });
    expect(derived('districtContactLeader', view, 'q')).toMatchObject({
      今年走访次数: 3,
      最近走访: '2026-08-02',
    });
  });
});
