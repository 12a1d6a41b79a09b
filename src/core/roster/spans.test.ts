import { describe, expect, test } from 'vitest';
import type { Raw } from '../record/kind.ts';
import { readSheets } from './readSheet.ts';
import { openDesk, shortly } from './testing/importDesk.ts';
import { readShown } from './testing/readShown.ts';

const [A, B, C, D] = ['19900000001', '19900000002', '19900000003', '19900000004'];
const heads = (...rows: Raw[][]) => [['楼长花名册'], ['小区', '楼号', '楼长', '联系电话'], ...rows];

/** Building numbers read from a roster of 楼长 at one compound, and the warnings about them. */
function read(...cells: Raw[]): { numbers: string[]; warnings: string[] } {
  const people = [A, B, C, D];
  const rows = cells.map((cell, i) => [
    '东方名苑',
    cell,
    ['张德明', '李国建', '王文平', '周东秀'][i] ?? null,
    people[i] ?? null,
  ]);
  const shown = readShown(heads(...rows));
  return {
    numbers: shown.lines.map((line) => /building\.no=(\S+)/.exec(line)?.[1] ?? '-'),
    warnings: shown.rows.flatMap(({ problems }) => problems.map(({ level, text }) => `${level} ${text}`)),
  };
}

const several = (cell: string, to: string, count: number) =>
  `warning “${cell}”读作楼号 ${to}，共 ${count} 个，请核对`;
const question = (cell: string, no: string, to: string) =>
  `warning “${cell}”读作一个楼号“${no}”，请核对；如果是 ${to}，请在表格里把“-”改成“至”`;

describe('1-3号楼 in a file by itself', () => {
  test('is buildings 1 to 3 where the list goes on behind it, and says so', () => {
    expect(read('1-3号楼', '4号楼', '5—6号楼')).toEqual({
      numbers: ['1', '2', '3', '4', '5', '6'],
      warnings: [several('1-3号楼', '1 至 3', 3), several('5—6号楼', '5 至 6', 2)],
    });
  });

  test('is one building with a question where nothing else tells', () => {
    expect(read('1-3号楼')).toEqual({ numbers: ['1-3'], warnings: [question('1-3号楼', '1-3', '1 至 3')] });
    expect(read('1-3号楼', '9号楼').numbers).toEqual(['1-3', '9']);
  });

  test('is one building with a question where one of the three has a row of its own', () => {
    expect(read('1-3号楼', '2号楼', '4号楼')).toEqual({
      numbers: ['1-3', '2', '4'],
      warnings: [question('1-3号楼', '1-3', '1 至 3')],
    });
  });

  test('is one building without a question where the numbers of the compound branch', () => {
    expect(read('1-1号楼', '1-2号楼', '2-1号楼', '3号楼')).toEqual({
      numbers: ['1-1', '1-2', '2-1', '3'],
      warnings: [],
    });
    expect(read('1-2号楼', '1-3号楼', '4号楼').numbers).toEqual(['1-2', '1-3', '4']);
    expect(read('12-1号楼', '12-13号楼', '14号楼').numbers).toEqual(['12-1', '12-13', '14']);
  });

  test('12-1, A3 and a bare 12-13 stay numbers', () => {
    expect(read('12-1', '12-1号楼', 'A3', '11')).toEqual({
      numbers: ['12-1', '12-1', 'A3', '11'],
      warnings: [],
    });
    expect(read('12-13', '20')).toEqual({ numbers: ['12-13', '20'], warnings: [] });
    expect(read('12-13', '14')).toEqual({
      numbers: ['12-13', '14'],
      warnings: [question('12-13', '12-13', '12 至 13')],
    });
  });

  test('takes 号楼 from the end of a list and the compound from its front', () => {
    expect(read('1-3、5号楼', '4号楼').numbers).toEqual(['1', '2', '3', '5', '4']);
    const { lines } = readShown(
      heads([null, '东方名苑1-2号楼', '张德明', A], [null, '东方名苑3号楼', '李国建', B]),
    );
    expect(lines.map((line) => line.split(' ').slice(-2).join(' '))).toEqual(
      ['1', '2', '3'].map((no) => `building.compound.name=东方名苑 building.no=${no}`),
    );
  });

  test('another compound tells nothing', () => {
    const { lines } = readShown(
      heads(['东方名苑', '1-3号楼', '张德明', A], ['米山花园', '4号楼', '李国建', B]),
    );
    expect(lines.map((line) => /building\.no=(\S+)/.exec(line)?.[1])).toEqual(['1-3', '4']);
  });

  test('a building whose units are listed is one', () => {
    const { lines, rows } = readShown([
      ['楼长单元长花名册'],
      ['小区', '楼号', '楼长', '单元', '单元长'],
      ['东方名苑', '1-3号楼', '张德明', '1', '李国建'],
      ['东方名苑', '1-3号楼', '张德明', '2', '王文平'],
      ['东方名苑', '4号楼', '周东秀', '1', '张德明'],
    ]);
    expect(lines[0]).toContain('building.no=1-3');
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('vacant buildings are several as well', () => {
    const { lines } = readShown(
      heads(['东方名苑', '1-2号楼', '空缺', null], ['东方名苑', '3号楼', '李国建', B]),
    );
    expect(lines.map((line) => line.split(' ').slice(1).join(' ')).slice(0, 2)).toEqual([
      'building compound.name=东方名苑 no=1',
      'building compound.name=东方名苑 no=2',
    ]);
  });

  test('another sheet of the workbook tells', () => {
    const units = [
      ['单元长花名册'],
      ['小区', '楼号', '单元', '单元长'],
      ...['1', '2', '3'].map((no) => ['东方名苑', no, '1', '李国建']),
    ];
    const sheets = [
      { name: '楼长', rows: heads(['东方名苑', '1-3号楼', '张德明', A]), merges: [] },
      { name: '单元长', rows: units, merges: [] },
    ];
    const numbers = readSheets({ file: 'f', sheets })[0]?.rows.flatMap(({ records }) =>
      records.map(({ values }) => values['building.no']),
    );
    expect(numbers).toEqual(['1', '2', '3']);
  });
});

describe('1-3号楼 beside what is stored', () => {
  const posts = (desk: ReturnType<typeof openDesk>) => desk.rows('building').map(({ no }) => no);

  test('is buildings 1 to 3 where these are known', () => {
    const desk = openDesk();
    desk.take(
      heads(
        ['东方名苑', '1', '空缺', null],
        ['东方名苑', '2', '空缺', null],
        ['东方名苑', '3', '空缺', null],
      ),
    );
    const rows = heads(['东方名苑', '1-3号楼', '张德明', A]);
    const plan = desk.take(rows);
    expect(shortly(plan.items)).toEqual(['1', '2', '3'].map((no) => `new 张德明 · 东方名苑 ${no}号楼`));
    expect(posts(desk)).toEqual(['1', '2', '3']);
    expect(desk.rows('person')).toHaveLength(1);
    expect(desk.plan(rows)).toMatchObject({ counts: { same: 3 }, patches: [] });
  });

  test('is the building 1-3 where that is known, whatever the file says, and no question any more', () => {
    const desk = openDesk();
    const rows = heads(['东方名苑', '1-3号楼', '张德明', A]);
    expect(desk.take(rows).items[0]?.problems.map(({ level }) => level)).toEqual(['warning']);
    const plan = desk.plan(heads(['东方名苑', '1-3号楼', '张德明', A], ['东方名苑', '4号楼', '李国建', B]));
    expect(shortly(plan.items)).toEqual(['same 张德明 · 东方名苑 1-3号楼', 'new 李国建 · 东方名苑 4号楼']);
    expect(plan.items[0]?.problems).toEqual([]);
  });

  test('is one building where the stored numbers branch', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '1-1', '空缺', null]));
    const plan = desk.plan(heads(['东方名苑', '1-3号楼', '张德明', A], ['东方名苑', '4号楼', '李国建', B]));
    expect(shortly(plan.items)).toEqual(['new 张德明 · 东方名苑 1-3号楼', 'new 李国建 · 东方名苑 4号楼']);
  });

  test('a holder without a phone is one person at all his buildings', () => {
    const desk = openDesk();
    const rows = heads(['东方名苑', '1-2号楼', '张德明', null], ['东方名苑', '3、4号楼', '李国建', null]);
    const plan = desk.take(rows);
    expect(plan.items.map(({ verdict }) => verdict)).toEqual(['new', 'new', 'new', 'new']);
    expect(desk.rows('person').map(({ name }) => name)).toEqual(['张德明', '李国建']);
    expect(desk.plan(rows).counts.same).toBe(4);
  });
});
