import { describe, expect, test } from 'vitest';
import { openDesk, shortly } from './testing/importDesk.ts';
import { readShown } from './testing/readShown.ts';

const [A, B, C] = ['19900000001', '19900000002', '19900000003'];

function holders(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [row, ledger] = line.split(' ');
    const said = (path: string): string => new RegExp(`(?:^| )${path}=(\\S+)`).exec(line)?.[1] ?? '-';
    return [row, ledger, said('person.name'), said('rank'), said('person.mobile')].join(' ');
  });
}

describe('the rank that a header gives its holders', () => {
  test('楼长 and 副楼长 stand side by side, each with a phone', () => {
    const { lines, columns } = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '楼长', '联系电话', '副楼长', '联系电话'],
      ['东方名苑', '1', '张德明', A, '李国建', B],
      ['东方名苑', '2', '空缺', null, '王文平', C],
      ['东方名苑', '3', '空缺', null, '空缺', null],
    ]);
    expect(holders(lines)).toEqual([
      `3 buildingHead 张德明 - ${A}`,
      `3 buildingHead 李国建 副 ${B}`,
      `4 buildingHead 王文平 副 ${C}`,
      '5 building - - -',
    ]);
    expect(columns[4]).toMatchObject({ header: '副楼长', ledger: 'buildingHead', path: 'person.name' });
  });

  const wordings: Readonly<Record<string, readonly (readonly (string | null)[])[]>> = {
    'before the role': [['小区', '楼号', '正楼长', '副楼长']],
    'before role and fact': [['小区', '楼号', '正楼长姓名', '副楼长姓名']],
    'in brackets': [['小区', '楼号', '楼长（正）', '楼长（副职）']],
    'with the role in brackets': [['小区', '楼号', '姓名（正楼长）', '姓名（副楼长）']],
    'in a group': [
      ['小区', '楼号', '正楼长', null, '副楼长', null],
      [null, null, '姓名', '电话', '姓名', '电话'],
    ],
    'below the role': [
      ['小区', '楼号', '楼长', null],
      [null, null, '正', '副'],
    ],
  };
  for (const [where, header] of Object.entries(wordings)) {
    test(where, () => {
      const cells = (header.at(-1) ?? []).slice(2).map((word) => (word === '电话' ? null : word));
      const people = ['张德明', '李国建'];
      const data = [
        '东方名苑',
        '1',
        ...cells.map((word) => (word === null ? null : (people.shift() ?? null))),
      ];
      const { lines } = readShown([['楼长花名册'], ...header, data]);
      const row = header.length + 2;
      expect(holders(lines)).toEqual([`${row} buildingHead 张德明 正 -`, `${row} buildingHead 李国建 副 -`]);
    });
  }

  test('副单元长 and 副网格长 are deputies of their own ledgers', () => {
    const units = readShown([
      ['单元长花名册'],
      ['小区', '楼号', '单元', '单元长', '副单元长'],
      ['东方名苑', '1', '2', '张德明', '李国建'],
    ]);
    expect(holders(units.lines)).toEqual(['3 unitHead 张德明 - -', '3 unitHead 李国建 副 -']);
    const grids = readShown([
      ['一长三员'],
      ['网格名称', '网格长', '电话', '副网格长', '电话'],
      ['第一网格', '张德明', A, '李国建', B],
    ]);
    expect(holders(grids.lines).slice(1)).toEqual([
      `3 gridLeader 张德明 - ${A}`,
      `3 gridLeader 李国建 副 ${B}`,
    ]);
  });

  test('a remark about a row with 楼长 and 副楼长 belongs to neither', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '楼长', '副楼长', '备注'],
      ['东方名苑', '1', '张德明', '李国建', '已换届'],
    ]);
    expect(lines.join()).not.toContain('已换届');
  });

  test('beside 副楼长 a bare 姓名 is the 楼长', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '姓名', '联系电话', '副楼长', '联系电话'],
      ['东方名苑', '1', '张德明', A, '李国建', B],
    ]);
    expect(holders(lines)).toEqual([`3 buildingHead 张德明 - ${A}`, `3 buildingHead 李国建 副 ${B}`]);
  });

  test('one column for both gives two names their ranks, one name none', () => {
    const { lines } = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '楼长/副楼长'],
      ['东方名苑', '1', '张德明、李国建'],
      ['东方名苑', '2', '王文平'],
    ]);
    expect(holders(lines)).toEqual([
      '3 buildingHead 张德明 - -',
      '3 buildingHead 李国建 副 -',
      '4 buildingHead 王文平 - -',
    ]);
  });

  test('a column of roles, brackets behind a name and the name of the sheet tell it as well', () => {
    const byRole = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '姓名', '职务'],
      ['东方名苑', '1', '张德明', '楼长'],
      ['东方名苑', '1', '李国建', '副楼长'],
    ]);
    expect(holders(byRole.lines)).toEqual(['3 buildingHead 张德明 - -', '4 buildingHead 李国建 副 -']);
    const behind = readShown([
      ['楼长花名册'],
      ['小区', '楼号', '楼长'],
      ['东方名苑', '1', '张德明（副）'],
      ['东方名苑', '2', '李国建（兼）'],
    ]);
    expect(holders(behind.lines)).toEqual(['3 buildingHead 张德明 副 -', '4 buildingHead 李国建 - -']);
    expect(behind.rows.map(({ problems }) => problems.length)).toEqual([0, 1]);
    const bySheet = readShown(
      [['楼长花名册'], ['小区', '楼号', '姓名', '电话'], ['东方名苑', '1', '张德明', A]],
      [],
      '副楼长',
    );
    expect(holders(bySheet.lines)).toEqual([`3 buildingHead 张德明 副 ${A}`]);
  });
});

describe('deputies and first holders are not handed over to one another', () => {
  const heads = (...rows: (string | null)[][]) => [
    ['楼长花名册'],
    ['小区', '楼号', '楼长', '联系电话', '副楼长', '联系电话'],
    ...rows,
  ];
  const posts = (desk: ReturnType<typeof openDesk>) =>
    desk.rows('post').map(({ rank, endDate }) => [rank, endDate]);

  test('a new deputy begins beside the 楼长 and succeeds only a deputy', () => {
    const desk = openDesk('2026-09-30');
    desk.take(heads(['东方名苑', '1', '张德明', A, null, null]));
    const second = desk.take(heads(['东方名苑', '1', null, null, '李国建', B]));
    expect(shortly(second.items)).toEqual(['new 李国建 · 东方名苑 1号楼']);
    expect(second.missing.map(({ title }) => title)).toEqual(['张德明 · 东方名苑 1号楼']);
    const third = desk.take(heads(['东方名苑', '1', '张德明', A, '王文平', C]));
    expect(third.items[1]?.handover).toMatchObject({ from: '李国建', to: '王文平' });
    expect(posts(desk)).toEqual([
      [undefined, undefined],
      ['deputy', '2026-09-29'],
      ['deputy', undefined],
    ]);
  });

  test('the same roster again changes nothing', () => {
    const desk = openDesk();
    const rows = heads(['东方名苑', '1', '张德明', A, '李国建', B]);
    desk.take(rows);
    expect(desk.plan(rows)).toMatchObject({ counts: { same: 2 }, patches: [], missing: [] });
  });

  test('a deputy whom the roster names as 楼长 is kept as he is, with a warning', () => {
    const desk = openDesk();
    desk.take(heads(['东方名苑', '1', null, null, '李国建', B]));
    const plan = desk.plan(heads(['东方名苑', '1', '李国建', B, '王文平', C]));
    expect(plan.items[0]).toMatchObject({ verdict: 'same', problems: [{ level: 'warning', path: 'rank' }] });
  });
});
