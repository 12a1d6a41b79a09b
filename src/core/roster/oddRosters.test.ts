import { describe, expect, test } from 'vitest';
import { readShown } from './testing/readShown.ts';

const [A, B, C, D] = ['19900000001', '19900000002', '19900000003', '19900000004'];
const wide = (row: number, right: number) => ({ top: row, left: 0, bottom: row, right });

function names(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [row, ledger] = line.split(' ');
    const who = /person\.name=(\S+)/.exec(line)?.[1] ?? '-';
    const no = [...line.matchAll(/(?:^| |\.)no=(\S+)/g)].map(([, one]) => one).join('/');
    return `${row} ${ledger} ${who} ${no}`.trim();
  });
}

describe('who heads what', () => {
  test('a column of roles tells the ledger of each row, two roles make two records', () => {
    const { lines, ledgers } = readShown([
      ['香水社区楼长单元长花名册'],
      ['序号', '小区', '楼号', '单元', '姓名', '职务', '电话'],
      [1, '东方名苑', '1号楼', null, '张德明', '楼长', A],
      [2, '东方名苑', '1号楼', '1单元', '李国建', '单元长', B],
      [3, '东方名苑', '2号楼', '1单元', '王文平', '楼长兼单元长', C],
      [4, '东方名苑', '2号楼', '2单元', '空缺', '单元长', null],
    ]);
    expect(ledgers).toEqual(['buildingHead', 'unitHead', 'buildingUnit']);
    expect(names(lines)).toEqual([
      '3 buildingHead 张德明 1',
      '4 unitHead 李国建 1/1',
      '5 buildingHead 王文平 2',
      '5 unitHead 王文平 2/1',
      '6 buildingUnit - 2/2',
    ]);
  });

  test('without a column of roles the unit tells 单元长 from 楼长', () => {
    const { lines } = readShown([
      ['楼长单元长花名册'],
      ['小区', '楼号', '单元', '姓名', '电话'],
      ['东方名苑', '1号楼', null, '张德明', A],
      ['东方名苑', '1号楼', '1单元', '李国建', B],
    ]);
    expect(names(lines)).toEqual(['3 buildingHead 张德明 1', '4 unitHead 李国建 1/1']);
  });

  test('the sheet name decides where the title names both', () => {
    const rows = [
      ['香水社区楼长单元长花名册'],
      ['小区', '楼号', '姓名', '电话'],
      ['东方名苑', '1号楼', '张德明', A],
    ];
    expect(names(readShown(rows, [], '楼长').lines)).toEqual(['3 buildingHead 张德明 1']);
  });

  test('one 楼长 of several buildings in one cell has one post for each', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['小区', '楼长姓名', '联系电话', '负责楼栋'],
      ['东方名苑', '张德明', A, '1号楼、2号楼'],
      ['东方名苑', '李国建', B, '3、4号楼'],
      ['东方名苑', '王文平', C, '5至7号楼'],
      ['东方名苑', '周东秀', D, '12-1'],
    ]);
    expect(names(lines)).toEqual([
      '3 buildingHead 张德明 1',
      '3 buildingHead 张德明 2',
      '4 buildingHead 李国建 3',
      '4 buildingHead 李国建 4',
      '5 buildingHead 王文平 5',
      '5 buildingHead 王文平 6',
      '5 buildingHead 王文平 7',
      '6 buildingHead 周东秀 12-1',
    ]);
  });

  test('one 楼长 in a cell merged over two buildings has a post at the first row of each', () => {
    const merges = [
      { top: 2, left: 0, bottom: 4, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 4, right: 2 },
    ];
    const { lines } = readShown(
      [
        ['楼长单元长花名册'],
        ['小区', '楼号', '楼长', '单元', '单元长', '电话'],
        ['东方名苑', '1#', '张德明', '1', '李国建', A],
        [null, null, null, '2', '王文平', B],
        [null, '2#', null, '1', '周东秀', C],
      ],
      merges,
    );
    expect(names(lines).filter((line) => line.includes('buildingHead'))).toEqual([
      '3 buildingHead 张德明 1',
      '5 buildingHead 张德明 2',
    ]);
  });

  test('names lose brackets and forms of address, with a warning, and two names are two people', () => {
    const { lines, rows } = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '楼长', '联系电话'],
      ['东方名苑', '1', '张德明（兼）', A],
      ['东方名苑', '2', '李国建 书记', B],
      ['东方名苑', '3', '王文平、周东秀', `${C}、${D}`],
      ['东方名苑', '4', '空缺（原张三）', null],
    ]);
    expect(names(lines)).toEqual([
      '3 buildingHead 张德明 1',
      '4 buildingHead 李国建 2',
      '5 buildingHead 王文平 3',
      '5 buildingHead 周东秀 3',
      '6 building - 4',
    ]);
    expect(rows.flatMap(({ problems }) => problems.map(({ level }) => level))).toEqual([
      'warning',
      'warning',
    ]);
  });

  test('people of whom no ledger knows keep their phone to themselves', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '包联干部', '联系电话', '楼长', '联系电话'],
      ['东方名苑', '1', '赵文志', A, '张德明', B],
    ]);
    expect(lines).toEqual([
      `3 buildingHead person.name=张德明 person.mobile=${B} building.compound.name=东方名苑 building.no=1`,
    ]);
  });
});

describe('places', () => {
  test('a compound written before the building number is taken apart', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['楼栋', '楼长', '联系电话'],
      ['东方名苑3号楼', '张德明', A],
      ['米山花园12-1号楼', '李国建', B],
    ]);
    expect(lines.map((line) => line.split(' ').slice(-2).join(' '))).toEqual([
      'building.compound.name=东方名苑 building.no=3',
      'building.compound.name=米山花园 building.no=12-1',
    ]);
  });

  test('building and unit in one cell are taken apart', () => {
    const { lines } = readShown([
      ['单元长名册'],
      ['小区', '楼栋单元', '单元长', '联系电话'],
      ['东方名苑', '3号楼2单元', '张德明', A],
      ['东方名苑', '3-3', '李国建', B],
    ]);
    expect(names(lines)).toEqual(['3 unitHead 张德明 3/2', '4 unitHead 李国建 3/3']);
  });

  test('heading rows inside the table name the compound', () => {
    const { lines } = readShown(
      [
        ['香水社区楼长花名册'],
        ['楼号', '楼长姓名', '电话'],
        ['一、东方名苑', null, null],
        ['1号楼', '张德明', A],
        ['二、米山花园（共1栋）', null, null],
        ['1号楼', '李国建', B],
      ],
      [wide(2, 2), wide(4, 2)],
    );
    expect(lines.map((line) => /compound\.name=(\S+)/.exec(line)?.[1])).toEqual(['东方名苑', '米山花园']);
  });

  test('a branch written once stands for the rows below', () => {
    const { lines } = readShown([
      ['党员花名册'],
      ['支部', '姓名', '入党时间'],
      ['第一党支部', '张德明', '1990.1'],
      [null, '李国建', '1991.2'],
      [null, '王文平', '1992.3'],
      ['第二党支部', '周东秀', '1993.4'],
    ]);
    expect(lines.map((line) => /branch\.name=(\S+)/.exec(line)?.[1])).toEqual([
      '第一党支部',
      '第一党支部',
      '第一党支部',
      '第二党支部',
    ]);
  });

  test('a branch written wherever it holds says nothing of the rows left blank', () => {
    const { lines } = readShown([
      ['党员花名册'],
      ['支部', '姓名', '入党时间'],
      ['第一党支部', '张德明', '1990.1'],
      [null, '李国建', '1991.2'],
      ['第二党支部', '王文平', '1992.3'],
      ['第一党支部', '周东秀', '1993.4'],
      [null, '林晓芳', '1994.5'],
    ]);
    expect(lines.map((line) => /branch\.name=(\S+)/.exec(line)?.[1])).toEqual([
      '第一党支部',
      undefined,
      '第二党支部',
      '第一党支部',
      undefined,
    ]);
  });
});

describe('what is no roster stays unread', () => {
  const sheets: Readonly<Record<string, (string | number | null)[][]>> = {
    'a list of residents': [
      ['东方名苑居民信息'],
      ['小区', '楼号', '单元', '姓名', '电话'],
      ['东方名苑', '1', '1', '张德明', A],
    ],
    'a table of statistics': [
      ['楼长、单元长配备情况统计表'],
      ['小区', '楼栋数', '楼长', '单元长', '空缺'],
      ['东方名苑', 5, 5, 10, 1],
      ['米山花园', 4, 4, 9, 0],
    ],
    'a cover': [['香水社区党建台账'], ['2026年']],
    'rows without a header': [
      ['张德明', '男', A],
      ['李国建', '男', B],
    ],
    'a list of residents with their doors': [
      ['东方名苑住户登记表'],
      ['小区', '楼号', '单元', '房号', '姓名', '联系电话', '职务'],
      ['东方名苑', '3号楼', '1单元', '301', '张德明', A, '教师'],
      ['东方名苑', '3号楼', '1单元', '302', '李国建', B, '医师'],
    ],
    'an empty sheet': [],
  };
  for (const [what, rows] of Object.entries(sheets)) {
    test(what, () => {
      const { headerRows, rows: read } = readShown(rows);
      expect({ headerRows, read }).toEqual({ headerRows: null, read: [] });
    });
  }
});
