import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { dataOf } from '../../../core/record/dataView.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import type { Entry } from './draft.ts';
import { knownFacts } from './knownFacts.ts';
import { placed } from './placing.ts';
import { readForm } from './save.ts';
import { shapeOf } from './shape.ts';

const ledger = ledgerNamed('buildingHead')!;
const data = dataOf(
  {
    compound: [row('c1', { name: '东方名苑', office: 'o1' })],
    grid: [row('g1', { name: '第一网格', office: 'o1' })],
    building: [row('b3', { compound: 'c1', no: '3', grid: 'g1' })],
    person: [row('p1', { name: '张三', mobile: '19900000001', idNumber: '99000019660211001X' })],
  },
  '2026-09-30',
);
const known = (id: string): Entry => ({ how: 'known', id, texts: {} });
const read = (entries: Readonly<Record<string, Entry>>) =>
  readForm({ ledger, data, draft: new Map(Object.entries(entries)), scope: 'o1' });

describe('sentences in a form', () => {
  it('stand beside the field, the record or the place that they speak of, else on top', () => {
    const { places, root } = read({
      '': { how: 'new', texts: {} },
      building: known('b3'),
      person: known('p1'),
    });
    const say = (record: string, text: string, field?: string) =>
      ({ level: 'refuse', type: 'post', record, text, ...(field === undefined ? {} : { field }) }) as const;
    const { beside, rest } = placed(ledger, places, [
      say(root, '离任早于任职', 'endDate'),
      say(root, '两名现任'),
      say(root, '人不在了', 'person'),
      say('p1', '号码重复', 'idNumber'),
      say('b3', '楼的事'),
      say('elsewhere', '别处的事'),
      say(root, '岗位不对', 'kind'),
    ]);
    expect(beside).toEqual([
      { via: '', name: 'endDate', text: '离任早于任职' },
      { via: 'building', name: '', text: '两名现任' },
      { via: 'person', name: '', text: '人不在了' },
      { via: 'person', name: 'idNumber', text: '号码重复' },
      { via: 'building', name: '', text: '楼的事' },
    ]);
    expect(rest).toEqual(['别处的事', '岗位不对']);
  });

  it('say of a record deleted meanwhile that it is gone, and nothing is made in its place', () => {
    const result = read({ '': { how: 'new', texts: {} }, building: known('gone'), person: known('p1') });
    expect(result.problems[0]).toEqual({
      via: 'building',
      name: '',
      text: '选好的楼栋刚才已经被删除，请另选一个',
    });
    expect(result.patches.map(({ type }) => type)).not.toContain('building');
  });

  it('tell of a picked record where it lies and how to reach it, never its identity number', () => {
    const building = data.get('building', 'b3');
    const person = data.get('person', 'p1');
    expect(knownFacts(data, 'building', building as never)).toEqual([['所属网格', '第一网格']]);
    expect(knownFacts(data, 'person', person as never)).toEqual([['联系电话', '19900000001']]);
  });
});

describe('the groups of a form', () => {
  it('follow the sections of the ledger, what no column shows at first comes apart', () => {
    const shape = shapeOf(ledgerNamed('issue')!);
    expect(shape.groups.map(({ title, cells }) => [title, cells.length])).toEqual([
      ['', 7],
      ['办理', 6],
      ['办结和回访', 6],
    ]);
    expect(shape.more.map((cell) => (cell.is === 'link' ? cell.node.via : cell.field.name))).toContain(
      'building',
    );
  });

  it('hold every field and link of the form once', () => {
    const shape = shapeOf(ledger);
    const cells = [...shape.groups.flatMap((group) => group.cells), ...shape.more];
    expect(cells).toHaveLength(shape.fields.length + shape.children.length);
  });
});
