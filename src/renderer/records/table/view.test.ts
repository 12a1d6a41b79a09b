import { beforeAll, describe, expect, it } from 'vitest';
import { buildingHead } from '../../../core/ledgers/buildingHead.ts';
import { buildingUnit } from '../../../core/ledgers/buildingUnit.ts';
import { partyMember } from '../../../core/ledgers/partyMember.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { dataOf, type View as Data } from '../../../core/record/dataView.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import { loadPinyin } from '../pinyin.ts';
import { editCell, pickInCell } from './cellEdit.ts';
import { columnsOf, type Column } from './columns.ts';
import { footText } from './footWords.ts';
import { SearchIndex } from './searchIndex.ts';
import type { Filter } from '../views/filter.ts';
import { clicked, clickedAlso } from '../views/sorting.ts';
import { finish } from '../../../core/rules/steps.ts';
import { chosenSteps, sumSteps } from './footSums.ts';
import { arrange, firstView, rowsOf, type View } from './view.ts';

const heads = buildingHead as unknown as AnyLedger;

function office(mobile = '19900000001'): Data {
  return dataOf(
    {
      compound: [row('c1', { name: '东方名苑' })],
      building: ['10', '2', '12-1', 'A3'].map((no) => row(`b${no}`, { compound: 'c1', no })),
      person: [
        row('p1', { name: '单国强', mobile, politicalStatus: '01' }),
        row('p2', { name: '李行', politicalStatus: '13' }),
        row('p3', { name: '王芳' }),
      ],
      post: [
        row('h1', { kind: 'buildingHead', person: 'p1', building: 'b10', startDate: '2020' }),
        row('h2', { kind: 'buildingHead', person: 'p1', building: 'b2', startDate: '2021-05-01' }),
        row('h3', { kind: 'buildingHead', person: 'p2', building: 'b12-1' }),
        row('h4', { kind: 'buildingHead', person: 'p3', building: 'bA3', endDate: '2025-12-31' }),
        row('u1', { kind: 'unitHead', person: 'p3' }),
      ],
    },
    '2026-09-30',
  );
}

const data = office();
const columns = columnsOf(heads);
const column = (key: string): Column => columns.find((one) => one.key === key) as Column;
const ids = (view: Partial<View>, of = data): string[] =>
  arrange(heads, columns, of, { ...firstView, ...view }).map((one) => one.id);

describe('the table of a ledger', () => {
  it('holds the rows of its kind, what is over only when asked', () => {
    expect(ids({})).toEqual(['h1', 'h2', 'h3']);
    expect(ids({ currentOnly: false })).toEqual(['h1', 'h2', 'h3', 'h4']);
  });

  it('sorts building numbers as people count', () => {
    const sort = [{ key: 'building.no', down: false }];
    expect(ids({ sort, currentOnly: false })).toEqual(['h2', 'h1', 'h3', 'h4']);
  });

  it('keeps blank cells last in both directions', () => {
    const order = (down: boolean) => ids({ sort: [{ key: 'startDate', down }] });
    expect(order(false)).toEqual(['h1', 'h2', 'h3']);
    expect(order(true)).toEqual(['h2', 'h1', 'h3']);
  });

  it('turns a column at the second click and lets go of it at the third', () => {
    const once = clicked([], 'startDate');
    expect(once).toEqual([{ key: 'startDate', down: false }]);
    expect(clicked(once, 'startDate')).toEqual([{ key: 'startDate', down: true }]);
    expect(clicked(clicked(once, 'startDate'), 'startDate')).toEqual([]);
  });

  it('is sorted by this column alone at a click, by this one too at a click with Shift', () => {
    const first = clicked(clicked([], 'startDate'), 'person.name');
    expect(first).toEqual([{ key: 'person.name', down: false }]);
    const both = clickedAlso(first, 'building.no');
    expect(both.map(({ key }) => key)).toEqual(['person.name', 'building.no']);
    expect(clickedAlso(both, 'person.name')[0]).toEqual({ key: 'person.name', down: true });
    expect(clickedAlso(clickedAlso(both, 'person.name'), 'person.name')).toEqual([both[1]]);
  });

  it('sorts names by pinyin, and those of one name by the next column', () => {
    const sort = [
      { key: 'person.name', down: false },
      { key: 'building.no', down: true },
    ];
    // 单国强 heads 2 and 10; by pinyin he comes before 李行 and 王芳 as 单 dan.
    expect(ids({ sort, currentOnly: false })).toEqual(['h1', 'h2', 'h3', 'h4']);
    expect(ids({ sort: [{ key: 'person.name', down: true }, sort[1]!] })).toEqual(['h3', 'h1', 'h2']);
  });

  it('narrows by ticked texts, by a part of the text, by dates, and to blank or filled cells', () => {
    const filter = (key: string, by: Filter) => ids({ filters: new Map([[key, by]]) });
    expect(filter('person.politicalStatus', { how: 'ticked', texts: ['群众'] })).toEqual(['h3']);
    expect(filter('person.mobile', { how: 'contains', text: '0001' })).toEqual(['h1', 'h2']);
    expect(filter('person.name', { how: 'lacks', text: '国强' })).toEqual(['h3']);
    expect(filter('person.name', { how: 'equals', text: '李行' })).toEqual(['h3']);
    expect(filter('startDate', { how: 'days', from: '2020', to: '2021-05-01' })).toEqual(['h1', 'h2']);
    expect(filter('startDate', { how: 'days', from: '2020-02' })).toEqual(['h2']);
    expect(filter('startDate', { how: 'blank' })).toEqual(['h3']);
    expect(filter('startDate', { how: 'filled' })).toEqual(['h1', 'h2']);
  });

  it('arranges many rows a step at a time to the same end', () => {
    const many = Array.from({ length: 9001 }, (_, i) => `r${(i * 7919) % 9001}`);
    const posts = many.map((id) => row(id, { kind: 'buildingHead', person: id, building: 'b1' }));
    const people = many.map((id) => row(id, { name: `张${id.slice(1)}` }));
    const big = dataOf({ person: people, post: posts, building: [row('b1', { no: '1' })] }, '2026-09-30');
    const sort = [{ key: 'person.name', down: false }];
    expect(ids({ sort }, big)).toEqual(Array.from({ length: 9001 }, (_, i) => `r${i}`));
  });

  it('adds what can be added and nothing else', () => {
    const doors = columnsOf(buildingUnit);
    const units = dataOf(
      {
        compound: [row('c1', { name: '东方名苑' })],
        building: [row('b1', { compound: 'c1', no: '1' })],
        buildingUnit: [
          row('e1', { building: 'b1', no: '1', householdCount: 24, headsDue: 1 }),
          row('e2', { building: 'b1', no: '2', householdCount: 30 }),
        ],
      },
      '2026-09-30',
    );
    const shown = units.all('buildingUnit') as unknown as readonly AnyStored[];
    const sums = finish(sumSteps(doors, shown, units));
    expect(sums.map(({ column: { label }, text }) => `${label} ${text}`)).toEqual(
      expect.arrayContaining(['户数 54', '应配单元长 1']),
    );
    expect(sums.some(({ column: { key } }) => key.endsWith('.no') || key === 'no')).toBe(false);
    const counted = doors.filter(({ key }) => key === 'no' || key === 'householdCount');
    expect(finish(chosenSteps(counted, shown, units))).toBe('选中 2 行 4 格，计数 4，户数求和 54');
  });

  it('counts posts and people apart at its foot', () => {
    const rows = arrange(heads, columns, data, firstView);
    expect(footText('post', rows, data)).toBe('共 3 条，其中党员 2 条（共 2 人，党员 1 人）');
  });
});

describe('the quick search', () => {
  beforeAll(() => loadPinyin());
  const index = new SearchIndex(heads);
  const found = (query: string, of = data): string[] =>
    index.search(of, rowsOf(heads, of), query).map((one) => one.id);

  it('finds by hanzi, pinyin, initials, digits and several words', () => {
    expect(found('国强')).toEqual(['h1', 'h2']);
    expect(found('shanguoqiang')).toEqual(['h1', 'h2']);
    expect(found('SGQ')).toEqual(['h1', 'h2']);
    expect(found('dfmy lihang')).toEqual(['h3']);
    expect(found('19900000001')).toEqual(['h1', 'h2']);
    expect(found('s')).toEqual(['h1', 'h2']);
    expect(found('sg')).toEqual(['h1', 'h2']);
    expect(found('sx')).toEqual([]);
    expect(found('')).toHaveLength(4);
  });

  it('follows a change of a linked record', () => {
    const later = office('19900000099');
    expect(found('19900000001', later)).toEqual([]);
    expect(found('19900000099', later)).toEqual(['h1', 'h2']);
  });
});

describe('a cell', () => {
  const first = data.get('post', 'h1') as never;

  it('writes the record that holds the field: a phone is the person’s', () => {
    const edit = editCell(heads, column('person.mobile'), data, first, ' 199-0000-0002 ');
    expect(edit.ok && edit.patch).toEqual({
      type: 'person',
      record: 'p1',
      base: '',
      fields: { mobile: ['19900000001', '19900000002'] },
    });
    expect(edit.ok && edit.why).toBe('修改单国强的联系电话');
  });

  it('says what is wrong and what may not be empty', () => {
    expect(editCell(heads, column('person.mobile'), data, first, '123').ok).toBe(false);
    expect(editCell(heads, column('person.name'), data, first, '')).toEqual({
      ok: false,
      problem: '姓名不能空着',
    });
  });

  it('says nothing new for the same text', () => {
    const edit = editCell(heads, column('person.mobile'), data, first, '19900000001');
    expect(edit.ok && edit.patch).toBeUndefined();
  });

  it('picks another branch instead of renaming it, and leaves derived cells alone', () => {
    const members = partyMember as unknown as AnyLedger;
    const branch = columnsOf(members).find((one) => one.key === 'branch.name') as Column;
    expect(branch.edit).toEqual({ how: 'pick' });
    const member = row('m1', { person: 'p1', branch: 'o1' });
    const edit = pickInCell(members, branch, data, member, 'o2');
    expect(edit.ok && edit.patch?.fields).toEqual({ branch: ['o1', 'o2'] });
    expect(column('concurrentPosts').edit.how).toBe('not');
    expect(column('building.compound.name').edit.how).toBe('not');
  });
});
