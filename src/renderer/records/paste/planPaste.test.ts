import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { openDesk } from '../../../core/roster/testing/importDesk.ts';
import { finish } from '../../../core/rules/steps.ts';
import { columnsOf } from '../table/columns.ts';
import { rowsOf } from '../table/view.ts';
import { hasHeader } from './header.ts';
import { needsLook, pastedWords } from './pastePlan.ts';
import { planPaste, planRoster, readOnlyColumn } from './planPaste.ts';
import type { Block } from './tsv.ts';

const phones = ['19900000001', '19900000002', '19900000003', '19900000004'];

/** Three 楼长 of one compound, and what pasting into their table means. */
function begin() {
  const desk = openDesk();
  desk.take([
    ['香水社区楼长花名册'],
    ['小区', '楼号', '楼长', '性别', '联系电话', '任职时间'],
    ['东方名苑', '1', '张德明', '男', phones[0] ?? '', '2024-03'],
    ['东方名苑', '2', '李国建', '男', phones[1] ?? '', '2024-03'],
    ['东方名苑', '3', '王秀兰', '女', phones[2] ?? '', '2024-03'],
  ]);
  const ledger = ledgerNamed('buildingHead');
  if (ledger === undefined) throw new Error('no ledger');
  const rows = rowsOf(ledger, desk.data);
  const columns = (...keys: string[]) =>
    keys.flatMap((key) => columnsOf(ledger).find((column) => column.key === key) ?? []);
  const task = (keys: readonly string[], block: Block, from = 0) => ({
    ledger,
    data: desk.data,
    office: 'office',
    rows: rows.slice(from, from + block.length),
    columns: columns(...keys),
    block,
  });
  return {
    desk,
    ledger,
    rows,
    task,
    plan: (...given: Parameters<typeof task>) => finish(planPaste(task(...given))),
  };
}

const written = (rows: readonly AnyStored[], name: string) => rows.map((row) => row[name]);

describe('a block pasted into a table', () => {
  it('changes the cells it falls on, each by the record that holds it, and counts what is the same', () => {
    const { plan } = begin();
    const block = [
      ['男', '19900000011'],
      ['女', '19900000002'],
    ];
    const made = plan(['person.gender', 'person.mobile'], block);
    expect(made).toMatchObject({ changed: 2, same: 2, added: 0, emptied: 0, troubles: [] });
    expect(made.patches.map(({ type, fields }) => [type, Object.keys(fields)])).toEqual([
      ['person', ['mobile']],
      ['person', ['gender']],
    ]);
    expect(needsLook(made)).toBe(false);
    expect(pastedWords(made)).toBe('修改 2 格');
  });

  it('names every cell that is wrong with its place and reason, and takes the others', () => {
    const { plan } = begin();
    const made = plan(
      ['person.gender', 'person.mobile'],
      [
        ['男', '123'],
        ['男女', '19900000012'],
        ['女', '=VLOOKUP(A1,B:C,2)'],
      ],
    );
    expect(made.changed).toBe(1);
    expect(made.troubles.map(({ where, shown }) => [where, shown])).toEqual([
      ['第 1 行 联系电话', '123'],
      ['第 2 行 性别', '男女'],
      ['第 3 行 联系电话', '=VLOOKUP(A1,B:C,2)'],
    ]);
    expect(needsLook(made)).toBe(true);
  });

  it('empties cells where it is blank, says so, and never what must not be blank', () => {
    const { plan } = begin();
    const made = plan(['person.name', 'person.mobile'], [['', '']]);
    expect(made).toMatchObject({ changed: 1, emptied: 1 });
    expect(made.troubles.map(({ text }) => text)).toEqual(['姓名不能空着']);
    expect(needsLook(made)).toBe(true);
  });

  it('makes new rows of what is longer than the table, finding the people and places that they name', () => {
    const { plan, desk } = begin();
    const keys = ['building.compound.name', 'building.no', 'person.name', 'person.mobile'];
    const made = plan(
      keys,
      [
        ['东方名苑', '3', '王秀兰', phones[2] ?? ''],
        ['东方名苑', '4', '赵四', phones[3] ?? ''],
        ['', '', '', ''],
        ['学府家园', '1', '张德明', phones[0] ?? ''],
      ],
      2,
    );
    expect(made).toMatchObject({ changed: 0, same: 3, added: 2, troubles: [] });
    const people = made.patches.filter(({ type, base }) => type === 'person' && base === null);
    expect(people).toHaveLength(1);
    expect(made.notes.join()).toMatch(/同时登记.*小区 1 个/);
    expect(desk.rows('post')).toHaveLength(3);
    expect(needsLook(made)).toBe(true);
  });

  it('says which new rows cannot be, and why', () => {
    const { plan } = begin();
    const made = plan(
      ['building.compound.name', 'building.no', 'person.name'],
      [['东方名苑', '', '赵四']].concat([]),
      3,
    );
    expect(made.added).toBe(0);
    expect(made.patches).toEqual([]);
    expect(made.troubles).toEqual([expect.objectContaining({ where: '第 1 行' })]);
  });

  it('proposes a change of holder for a new row about a post that is held', () => {
    const { plan } = begin();
    const made = plan(
      ['building.compound.name', 'building.no', 'person.name', 'person.mobile'],
      [['东方名苑', '1', '赵四', phones[3] ?? '']],
      3,
    );
    expect(made).toMatchObject({ added: 0, handed: 1 });
  });

  it('warns when it renames people, which is seldom meant', () => {
    const { plan } = begin();
    expect(plan(['person.name'], [['赵四']]).notes.join()).toMatch(/会改 1 个人的姓名.*换人/);
  });

  it('finds a linked record by the name typed, beside the one that is linked now', () => {
    const { plan, rows, desk } = begin();
    const made = plan(['building.no'], [['3']]);
    const third = desk.rows('building').find(({ no }) => no === '3');
    expect(made.patches.map(({ record, fields }) => [record, fields['building']?.[1]])).toEqual([
      [rows[0]?.id, third?.id],
    ]);
    expect(plan(['building.no'], [['9']]).troubles[0]?.text).toMatch(/没有找到“9”/);
  });

  it('is refused whole where a column cannot be typed, unless it says what stands there', () => {
    const { task } = begin();
    const refused = finish(readOnlyColumn(task(['person.mobile', 'building.compound.name'], [['', '别处']])));
    expect(refused).toMatch(/“小区.*”这一列不能粘贴：.*没有写入任何内容/);
    expect(
      finish(readOnlyColumn(task(['person.mobile', 'building.compound.name'], [['', '东方名苑']]))),
    ).toBeUndefined();
  });

  it('gives each record one patch, also where two rows speak of one person', () => {
    const { desk, plan, ledger } = begin();
    desk.take([
      ['香水社区楼长花名册'],
      ['小区', '楼号', '楼长', '联系电话'],
      ['东方名苑', '4', '王秀兰', phones[2] ?? ''],
    ]);
    expect(rowsOf(ledger, desk.data)).toHaveLength(4);
    const made = finish(
      planPaste({
        ledger,
        data: desk.data,
        office: 'office',
        rows: rowsOf(ledger, desk.data).slice(2),
        columns: columnsOf(ledger).filter(({ key }) => key === 'person.mobile'),
        block: [['19900000021'], ['19900000022']],
      }),
    );
    expect(made.patches).toHaveLength(1);
    expect(written([made.patches[0]?.fields as unknown as AnyStored], 'mobile')).toEqual([
      [phones[2], '19900000021'],
    ]);
    expect(made.troubles[0]?.where).toBe('第 2 行 联系电话');
    expect(plan(['person.mobile'], [['19900000021']]).patches).toHaveLength(1);
  });
});

describe('a block with a header of its own', () => {
  const block = [
    ['楼号', '小区', '姓名', '联系电话'],
    ['1', '东方名苑', '张德明', '19900000031'],
    ['5', '东方名苑', '赵四', '19900000004'],
  ];

  it('is known by the names of the columns, whatever their order', () => {
    const { ledger } = begin();
    expect(hasHeader(ledger, block)).toBe(true);
    expect(hasHeader(ledger, [['楼长花名册', '', '', ''], ...block])).toBe(true);
    expect(hasHeader(ledger, block.slice(1))).toBe(false);
    expect(hasHeader(ledger, [['姓名'], ['张德明']])).toBe(false);
  });

  it('is a small roster: its rows are found or made, and nothing depends on where it was pasted', () => {
    const { ledger, desk } = begin();
    const made = finish(planRoster({ ledger, data: desk.data, office: 'office', block }, []));
    expect(made).toMatchObject({ measure: '行', added: 1 });
    expect(made?.notes[0]).toMatch(/第一行是列名/);
    expect(needsLook(made!)).toBe(true);
  });

  it('may be merged over two rows, as offices draw it', () => {
    const { ledger, desk } = begin();
    const merged = [
      ['小区', '楼号', '楼长', ''],
      ['', '', '姓名', '联系电话'],
      ['东方名苑', '6', '赵四', '19900000004'],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
    ];
    expect(hasHeader(ledger, merged)).toBe(true);
    const made = finish(planRoster({ ledger, data: desk.data, office: 'office', block: merged }, merges));
    expect(made).toMatchObject({ added: 1, troubles: [] });
  });
});
