import { describe, expect, test } from 'vitest';
import { openDesk, shortly } from './testing/importDesk.ts';
import { readShown } from './testing/readShown.ts';

const [A, B] = ['19900000001', '19900000002'];
const heads = (...rows: (string | null)[][]) => [
  ['楼长花名册'],
  ['小区', '网格', '楼号', '楼长', '联系电话'],
  ...rows,
];

function gridsOf(desk: ReturnType<typeof openDesk>): unknown[] {
  const names = new Map(desk.rows('grid').map(({ id, name }) => [id, name]));
  return desk.rows('building').map(({ no, grid }) => [no, names.get(grid as never)]);
}

describe('the grid of a building', () => {
  test('is stored by its name, found where it exists and made where not', () => {
    const desk = openDesk();
    desk.take([
      ['网格一长三员'],
      ['网格名称', '四至范围', '网格长', '电话'],
      ['第一网格', '东方名苑', '张德明', A],
    ]);
    desk.take(heads(['东方名苑', '第一网格', '1', '李国建', B], ['东方名苑', '第二网格', '2', '空缺', null]));
    expect(gridsOf(desk)).toEqual([
      ['1', '第一网格'],
      ['2', '第二网格'],
    ]);
    expect(desk.rows('grid').map(({ office }) => office)).toEqual(['office', 'office']);
  });

  test('a roster of 单元长 gives it as well, vacant units included', () => {
    const desk = openDesk();
    desk.take([
      ['单元长花名册'],
      ['小区', '网格', '楼号', '单元', '单元长', '联系电话'],
      ['东方名苑', '第一网格', '1', '1', '李国建', B],
      ['东方名苑', '第二网格', '2', '1', '空缺', null],
    ]);
    expect(gridsOf(desk)).toEqual([
      ['1', '第一网格'],
      ['2', '第二网格'],
    ]);
  });

  test('another grid is a change like any other; a blank cell and a row left out change nothing', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '第一网格', '1', '李国建', B]));
    const moved = heads(['东方名苑', '第二网格', '1', '李国建', B]);
    const plan = desk.plan(moved);
    expect(shortly(plan.items)).toEqual(['changed 李国建 · 东方名苑 1号楼']);
    expect(plan.items[0]?.differences).toEqual([
      { label: '所属网格', before: '第一网格', after: '第二网格' },
    ]);
    expect(desk.plan(moved, { leftOut: new Set([plan.items[0]?.key ?? '']) }).patches).toEqual([]);
    expect(desk.plan(heads(['东方名苑', null, '1', '李国建', B])).patches).toEqual([]);
    desk.take(moved);
    expect(gridsOf(desk)).toEqual([['1', '第二网格']]);
    expect(desk.plan(moved).counts.same).toBe(1);
  });

  test('two rows that put one building into two grids: the first stays, with a warning', () => {
    const desk = openDesk();
    const plan = desk.take([
      ['单元长花名册'],
      ['小区', '网格', '楼号', '单元', '单元长', '联系电话'],
      ['东方名苑', '第一网格', '1', '1', '李国建', B],
      ['东方名苑', '第二网格', '1', '2', '张德明', A],
    ]);
    expect(plan.items.map(({ problems }) => problems.map(({ level, path }) => `${level} ${path}`))).toEqual([
      [],
      ['warning buildingUnit.building.grid'],
    ]);
    expect(gridsOf(desk)).toEqual([['1', '第一网格']]);
  });

  test('a grid merged or written once over several buildings is the grid of each', () => {
    const rows = heads(
      ['东方名苑', '第一网格', '1', '李国建', B],
      [null, null, '2', '张德明', A],
      [null, '第二网格', '3', '空缺', null],
    );
    const grids = (lines: readonly string[]): string[] =>
      lines.map((line) => /grid\.name=(\S+)/.exec(line)?.[1] ?? '-');
    const merges = [
      { top: 2, left: 0, bottom: 4, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ];
    expect(grids(readShown(rows, merges).lines)).toEqual(['第一网格', '第一网格', '第二网格']);
    expect(grids(readShown(rows).lines)).toEqual(['第一网格', '第一网格', '第二网格']);
  });

  test('one 楼长 of several buildings gives his grid to each', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '第一网格', '1号楼、2号楼', '李国建', B]));
    expect(gridsOf(desk)).toEqual([
      ['1', '第一网格'],
      ['2', '第一网格'],
    ]);
  });

  test('a grid left of the compound does not take the compound from the rows below', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['网格', '小区', '楼号', '楼长'],
      ['第一网格', '东方名苑', '1', '李国建'],
      [null, null, '2', '张德明'],
      ['第二网格', null, '3', '王文平'],
      [null, null, '4', '周东秀'],
    ]);
    expect(lines.map((line) => /compound\.name=(\S+)/.exec(line)?.[1])).toEqual(Array(4).fill('东方名苑'));
  });

  test('a column of grids makes no list of residents a roster, and households no household count of a grid', () => {
    const residents = readShown([
      ['东方名苑居民信息'],
      ['小区', '网格', '楼号', '单元', '户数', '姓名', '电话'],
      ['东方名苑', '第一网格', '1', '1', '12', '李国建', B],
    ]);
    expect(residents.headerRows).toBeNull();
    const { ledgers } = readShown([
      ['楼长花名册'],
      ['小区', '网格', '楼号', '户数', '楼长', '联系电话'],
      ['东方名苑', '第一网格', '1', '36', '李国建', B],
    ]);
    expect(ledgers).toEqual(['buildingHead']);
  });
});
