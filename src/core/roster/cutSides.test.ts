import { describe, expect, test } from 'vitest';
import { readShown } from './testing/readShown.ts';

const [A, B, C, D] = ['19900000001', '19900000002', '19900000003', '19900000004'];

function found(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [row, ledger] = line.split(' ');
    const said = (path: string): string => new RegExp(`(?:^| )${path}=(\\S+)`).exec(line)?.[1] ?? '-';
    const no = [...line.matchAll(/(?:^| |\.)no=(\S+)/g)].map(([, one]) => one).join('/');
    return [row, ledger, said('person.name'), no, said('person.mobile')].join(' ');
  });
}

describe('two lists side by side', () => {
  test('楼长 and 单元长 with an empty column between have rows of their own', () => {
    const { lines, ledgers, columns, skipped, headerRows } = readShown([
      ['香水社区楼长、单元长花名册'],
      ['小区', '楼号', '楼长', '联系电话', null, '小区', '楼号', '单元', '单元长', '联系电话'],
      ['东方名苑', '1', '张德明', A, null, '东方名苑', '1', '1', '李国建', B],
      ['东方名苑', '2', '空缺', null, null, '东方名苑', '1', '2', '王文平', C],
      [null, null, null, null, null, '东方名苑', '2', '1', '周东秀', D],
      ['合计', '2', null, null, null, '合计', '3'],
    ]);
    expect(ledgers).toEqual(['buildingHead', 'building', 'unitHead']);
    expect(found(lines)).toEqual([
      `3 buildingHead 张德明 1 ${A}`,
      `3 unitHead 李国建 1/1 ${B}`,
      '4 building - 2 -',
      `4 unitHead 王文平 1/2 ${C}`,
      `5 unitHead 周东秀 2/1 ${D}`,
    ]);
    expect(headerRows).toEqual([2, 2]);
    expect(columns.find(({ column }) => column === 'I')).toMatchObject({ ledger: 'unitHead' });
    expect(skipped).toEqual([{ row: 6, why: 'totals' }]);
  });

  test('a header that comes again needs no empty column', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['序号', '小区', '楼号', '楼长', '电话', '序号', '小区', '楼号', '楼长', '电话'],
      [1, '东方名苑', '1', '张德明', A, 3, '东方名苑', '3', '王文平', C],
      [2, '东方名苑', '2', '李国建', B, 4, '东方名苑', '4', '周东秀', D],
    ]);
    expect(found(lines)).toEqual([
      `3 buildingHead 张德明 1 ${A}`,
      `3 buildingHead 王文平 3 ${C}`,
      `4 buildingHead 李国建 2 ${B}`,
      `4 buildingHead 周东秀 4 ${D}`,
    ]);
  });

  test('three lists of members are three', () => {
    const { lines } = readShown([
      ['党员花名册'],
      ['姓名', '入党时间', null, '姓名', '入党时间', null, '姓名', '入党时间'],
      ['张德明', '1990.1', null, '李国建', '1991.1', null, '王文平', '1992.1'],
    ]);
    expect(found(lines)).toEqual([
      '3 partyMember 张德明  -',
      '3 partyMember 李国建  -',
      '3 partyMember 王文平  -',
    ]);
  });

  test('titles of their own and groups above the headers belong to the side they stand over', () => {
    const { lines } = readShown(
      [
        ['香水社区名册'],
        ['楼长名单', null, null, null, null, '网格员名单'],
        ['小区', '楼号', '姓名', '电话', null, '网格', '姓名', '电话'],
        ['东方名苑', '1', '张德明', A, null, '第一网格', '李国建', B],
      ],
      [
        { top: 0, left: 0, bottom: 0, right: 7 },
        { top: 1, left: 0, bottom: 1, right: 3 },
        { top: 1, left: 5, bottom: 1, right: 7 },
      ],
    );
    expect(found(lines).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '4 buildingHead 张德明',
      '4 gridWorker 李国建',
    ]);
  });

  test('headers may stand at different heights', () => {
    const { lines } = readShown([
      ['小区', '楼号', '楼长', '联系电话'],
      ['东方名苑', '1', '张德明', A, null, '小区', '楼号', '单元', '单元长', '联系电话'],
      ['东方名苑', '2', '李国建', B, null, '东方名苑', '1', '1', '王文平', C],
    ]);
    expect(found(lines)).toEqual([
      `2 buildingHead 张德明 1 ${A}`,
      `3 buildingHead 李国建 2 ${B}`,
      `3 unitHead 王文平 1/1 ${C}`,
    ]);
  });
});

describe('one list stays one', () => {
  test('an empty column inside it separates nothing, as the right side names no building', () => {
    const { lines } = readShown([
      ['楼长单元长花名册'],
      ['小区', '楼号', '楼长', '电话', null, '单元', '单元长', '电话'],
      ['东方名苑', '1', '张德明', A, null, '1', '李国建', B],
    ]);
    expect(found(lines)).toEqual([`3 buildingHead 张德明 1 ${A}`, `3 unitHead 李国建 1/1 ${B}`]);
  });

  test('a number that comes again before the unit separates nothing either', () => {
    const { lines } = readShown([
      ['楼长单元长花名册'],
      ['序号', '小区', '楼号', '楼长', '电话', '序号', '单元', '单元长', '电话'],
      [1, '东方名苑', '1', '张德明', A, 1, '1', '李国建', B],
    ]);
    expect(found(lines)).toEqual([`3 buildingHead 张德明 1 ${A}`, `3 unitHead 李国建 1/1 ${B}`]);
  });

  test('a compound written again does not take the buildings from the side that lacks them', () => {
    const { lines } = readShown([
      ['楼长单元长花名册'],
      ['小区', '楼长', '电话', null, '小区', '楼号', '单元', '单元长'],
      ['东方名苑', '张德明', A, null, '东方名苑', '1', '1', '李国建'],
    ]);
    expect(found(lines)).toEqual([`3 buildingHead 张德明 1 ${A}`, '3 unitHead 李国建 1/1 -']);
  });

  test('a husband or wife beside a member is no second member', () => {
    const { lines } = readShown(
      [
        ['党员花名册'],
        ['党员', null, null, '配偶', null],
        ['姓名', '性别', '入党时间', '姓名', '联系电话'],
        ['张德明', '男', '1990.1', '李国建', B],
      ],
      [
        { top: 1, left: 0, bottom: 1, right: 2 },
        { top: 1, left: 3, bottom: 1, right: 4 },
      ],
    );
    expect(found(lines)).toEqual(['4 partyMember 张德明  -']);
  });
});
