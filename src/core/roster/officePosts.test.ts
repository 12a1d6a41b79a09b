import { describe, expect, test } from 'vitest';
import { openDesk, shortly } from './testing/importDesk.ts';

const [A, B, C] = ['19900000001', '19900000002', '19900000003'];

const workers = (...rows: (string | null)[][]) => [
  ['香水社区社区工作者名册'],
  ['姓名', '性别', '岗位职务', '定岗网格', '联系电话', '任职时间'],
  ...rows,
];

describe('posts held at the office itself', () => {
  test('are read by their title and belong to our office without a column that says so', () => {
    const desk = openDesk();
    desk.take(workers(['张德明', '男', '副书记', null, A, '2024-05']));
    expect(desk.rows('post')).toMatchObject([
      { kind: 'communityWorker', office: 'office', jobTitle: '副书记', startDate: '2024-05' },
    ]);
  });

  test('stand side by side: a shorter list of others ends nobody', () => {
    const desk = openDesk();
    desk.take(workers(['张德明', '男', null, null, A, null], ['李国建', '男', null, null, B, null]));
    const plan = desk.take(workers(['王志强', '男', null, null, C, null]));
    expect(shortly(plan.items)).toEqual(['new 王志强 · 香水社区']);
    expect(plan.missing).toHaveLength(2);
    expect(desk.rows('post').map(({ endDate }) => endDate)).toEqual([undefined, undefined, undefined]);
  });

  test('read again are the same', () => {
    const desk = openDesk();
    const list = workers(['张德明', '男', '副书记', null, A, '2024-05']);
    desk.take(list);
    expect(desk.plan(list).counts).toMatchObject({ same: 1, new: 0, changed: 0 });
  });

  test('are not guessed from a list without a title', () => {
    const desk = openDesk();
    const [, ...untitled] = workers(['张德明', '男', '副书记', null, A, '2024-05']);
    expect(desk.plan(untitled).items).toEqual([]);
  });
});

describe('a member of an alliance', () => {
  const list = [
    ['联盟成员名册'],
    ['联盟名称', '成员单位', '成员物业企业', '联盟职责', '加入日期'],
    ['青禾联盟', '青桐中学', null, '开放操场', '2026-01-05'],
    ['青禾联盟', null, '安居物业', '日常联系', '2026-01-05'],
  ];

  test('is found again by the one party that its row names', () => {
    const desk = openDesk();
    desk.take([['党建联盟台账'], ['联盟名称', '联盟层级', '成立日期'], ['青禾联盟', '社区', '2025-01-01']]);
    desk.take([['成员单位名册'], ['单位名称', '单位性质'], ['青桐中学', '学校']]);
    desk.take([['物业企业名册'], ['物业企业名称', '企业负责人'], ['安居物业', '李国建']]);
    expect(desk.take(list).counts).toMatchObject({ new: 2, wrong: 0 });
    expect(desk.rows('allianceMember').map(({ duty }) => duty)).toEqual(['开放操场', '日常联系']);
    expect(desk.plan(list).counts).toMatchObject({ same: 2, new: 0 });
  });
});
