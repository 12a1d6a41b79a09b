import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkingSet, dataOf, viewOf } from '../../../core/record/dataView.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import { loadPinyin } from '../pinyin.ts';
import { TitleIndex } from './titleIndex.ts';

const tables = {
  compound: [row('c1', { name: '东方名苑', office: 'o1' }), row('c2', { name: '香水湾', office: 'o1' })],
  building: [
    row('b13', { compound: 'c1', no: '13' }),
    row('b3', { compound: 'c1', no: '3' }),
    row('b3w', { compound: 'c2', no: '3' }),
  ],
  buildingUnit: [row('u1', { building: 'b3', no: '1' }), row('u2', { building: 'b3', no: '2' })],
  person: [
    row('p1', { name: '单春梅', mobile: '19900000001' }),
    row('p2', { name: '张三', mobile: '19900000002' }),
    row('p3', { name: '张三丰', birthDate: '1966-02' }),
  ],
};
const data = dataOf(tables, '2026-09-30');
const found = (type: 'building' | 'buildingUnit' | 'person', query: string, after?: string) =>
  TitleIndex.of(type)
    .find(data, query, 60, { after })
    .map(({ row: { id } }) => id);

describe('what a picker finds', () => {
  beforeAll(async () => {
    await loadPinyin();
    for (const type of ['building', 'buildingUnit', 'person'] as const) {
      TitleIndex.of(type).warm(data, 0, Number.POSITIVE_INFINITY);
    }
  });

  it.each([
    ['东方 3', ['b3', 'b13']],
    ['东方名苑3号楼', ['b3']],
    ['dfmy 13', ['b13']],
    ['xsw', ['b3w']],
  ])('places by compound and number: %s', (query, ids) => {
    expect(found('building', query)).toEqual(ids);
  });

  it('a unit by its numbers alone', () => {
    expect(found('buildingUnit', '东方 3-2')).toEqual(['u2']);
    expect(found('buildingUnit', '3号楼2单元')).toEqual(['u2']);
  });

  it.each([
    ['张三', ['p2', 'p3']],
    ['zhangs', ['p2', 'p3']],
    ['shan', ['p1']],
    ['0002', ['p2']],
    ['没有', []],
  ])('people by %s, the whole name first', (query, ids) => {
    expect(found('person', query)).toEqual(ids);
  });

  it('begins after the one entered last, and comes round', () => {
    expect(found('building', '', 'b13')).toEqual(['b3', 'b3w', 'b13']);
  });

  it('follows a place that is renamed', () => {
    const set = createWorkingSet();
    for (const [type, rows] of Object.entries(tables)) set.put(type as 'building', rows);
    const first = viewOf(set, () => '2026-09-30');
    const index = TitleIndex.of('building');
    expect(index.find(first, '名苑 13', 9).map(({ title }) => title)).toEqual(['东方名苑 13号楼']);
    set.put('compound', [row('c1', { name: '东方花园', office: 'o1' })]);
    const next = viewOf(set, () => '2026-09-30');
    expect(index.find(next, '花园 13', 9).map(({ title }) => title)).toEqual(['东方花园 13号楼']);
    expect(index.find(next, '名苑', 9)).toEqual([]);
  });
});
