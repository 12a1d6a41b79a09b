import { describe, expect, it } from 'vitest';
import { unitHead } from '../../../core/ledgers/unitHead.ts';
import { dataOf } from '../../../core/record/dataView.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { coverage } from '../../../core/rules/coverage.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import { gapAddress } from '../../session/gapAddress.ts';
import { draftOf, isTouched, newDraft, type Draft, type Entry } from './draft.ts';
import { readForm } from './save.ts';
import { nodesOf, shapeOf } from './shape.ts';

const ledger = unitHead as unknown as AnyLedger;
const data = dataOf(
  {
    compound: [row('c1', { name: '东方名苑', office: 'o1' })],
    building: [row('b3', { compound: 'c1', no: '3' })],
    buildingUnit: [row('u1', { building: 'b3', no: '1', householdCount: 18 })],
    person: [row('p1', { name: '张三', mobile: '19900000001' })],
    post: [row('h1', { kind: 'unitHead', person: 'p1', buildingUnit: 'u1' })],
  },
  '2026-09-30',
);
const read = (entries: Readonly<Record<string, Entry>>) =>
  readForm({ ledger, data, draft: new Map(Object.entries(entries)), scope: 'o1' });
const post: Entry = { how: 'new', texts: { startDate: '2026.9.1' } };
const unit: Entry = { how: 'known', id: 'u1', texts: {} };

describe('the entry form of a ledger', () => {
  it('asks for the root and every record it links to', () => {
    expect(nodesOf(shapeOf(ledger)).map((node) => node.via)).toEqual([
      '',
      'buildingUnit',
      'buildingUnit.building',
      'buildingUnit.building.compound',
      'buildingUnit.building.grid',
      'person',
    ]);
  });

  it('creates the post for someone already known', () => {
    const result = read({ '': post, buildingUnit: unit, person: { how: 'known', id: 'p1', texts: {} } });
    expect(result.problems).toEqual([]);
    expect(result.patches.map(({ type, fields }) => ({ type, fields }))).toEqual([
      {
        type: 'post',
        fields: {
          startDate: [null, '2026-09-01'],
          buildingUnit: [null, 'u1'],
          person: [null, 'p1'],
          kind: [null, 'unitHead'],
        },
      },
    ]);
    expect(result.patches[0]?.record).toBe(result.root);
  });

  it('creates person and place with it, each linked to the next, ours where they belong to an office', () => {
    const result = read({
      '': post,
      person: { how: 'new', texts: { name: '李四', mobile: '19900000002' } },
      buildingUnit: { how: 'new', texts: { no: '2单元' } },
      'buildingUnit.building': { how: 'new', texts: { no: '5号楼' } },
      'buildingUnit.building.compound': { how: 'new', texts: { name: '香水湾' } },
    });
    expect(result.problems).toEqual([]);
    expect(result.patches.map(({ type }) => type)).toEqual([
      'compound',
      'building',
      'buildingUnit',
      'person',
      'post',
    ]);
    expect(result.patches[0]?.fields).toMatchObject({ name: [null, '香水湾'], office: [null, 'o1'] });
    expect(result.patches[1]?.fields['compound']?.[1]).toBe(result.patches[0]?.record);
  });

  it('takes a place that is there already instead of making a second one', () => {
    const result = read({
      '': post,
      person: { how: 'known', id: 'p1', texts: {} },
      buildingUnit: { how: 'new', texts: { no: '1' } },
      'buildingUnit.building': { how: 'known', id: 'b3', texts: {} },
    });
    expect(result.patches.map(({ type }) => type)).toEqual(['post']);
    expect(result.patches[0]?.fields['buildingUnit']).toEqual([null, 'u1']);
  });

  it('shows who has the same name before a second one is made', () => {
    const person: Entry = { how: 'new', texts: { name: '张三' } };
    const asked = read({ '': post, buildingUnit: unit, person });
    expect(asked.lookalikes.map(({ via, rows }) => [via, rows.map(({ id }) => id)])).toEqual([
      ['person', ['p1']],
    ]);
    const sure = read({ '': post, buildingUnit: unit, person: { ...person, surelyNew: true } });
    expect(sure.lookalikes).toEqual([]);
    expect(sure.patches.map(({ type }) => type)).toEqual(['person', 'post']);
  });

  it('says what is missing and what is wrong, beside its place', () => {
    const result = read({ '': { how: 'new', texts: { startDate: '昨天' } } });
    expect(result.problems.map(({ via, name }) => `${via}/${name}`)).toEqual([
      '/startDate',
      'buildingUnit/',
      'person/',
    ]);
  });

  it('changes the records behind a row, each by what was typed', () => {
    const draft = new Map(draftOf(ledger, data, row('h1', data.get('post', 'h1') as never)));
    draft.set('person', { how: 'known', id: 'p1', texts: { mobile: '19900000009' } });
    draft.set('buildingUnit', { how: 'known', id: 'u1', texts: { householdCount: '20户' } });
    const result = readForm({ ledger, data, draft, scope: 'o1' });
    expect(result.patches.map(({ type, fields }) => ({ type, fields }))).toEqual([
      { type: 'buildingUnit', fields: { householdCount: [18, 20] } },
      { type: 'person', fields: { mobile: ['19900000001', '19900000009'] } },
    ]);
    expect(result.why).toBe('修改张三 单元长');
  });

  it('begins at the place of every gap that a new row fills', () => {
    const office = dataOf(
      {
        compound: [
          row('c1', { name: '东方名苑', office: 'o1' }),
          row('c2', { name: '香水湾', office: 'o1' }),
        ],
        building: [row('b3', { compound: 'c1', no: '3' })],
        buildingUnit: [row('u1', { building: 'b3', no: '1' })],
        grid: [row('g1', { name: '第一网格', office: 'o1' })],
        partyOrg: [row('z1', { name: '香水湾党支部', office: 'o1', compound: 'c2' })],
        partyMembership: [row('m1', { person: 'p1', branch: 'z1', partyPost: 'organisation' })],
        person: [row('p1', { name: '张三' })],
      },
      '2026-09-30',
    );
    const gaps = coverage(office).flatMap((tile) => tile.gaps);
    expect(gaps.map((gap) => [gap.title, gapAddress(gap)])).toEqual([
      ['东方名苑 3号楼', '/ledger/buildingHead?new=b3'],
      ['东方名苑 3号楼 1单元', '/ledger/unitHead?new=u1'],
      ['第一网格 · 网格长', '/ledger/gridLeader?new=g1'],
      ['第一网格 · 网格员', '/ledger/gridWorker?new=g1'],
      ['第一网格 · 网格协管员', '/ledger/gridAssistant?new=g1'],
      ['第一网格 · 社会治理协理员', '/ledger/governanceAide?new=g1'],
      ['东方名苑 · 还没有党支部', '/ledger/partyOrg?new=c1'],
      ['香水湾 · 缺书记', '/ledger/partyMember'],
    ]);
    for (const gap of gaps.filter(({ isNewRow }) => isNewRow)) {
      const draft = newDraft(ledgerNamed(gap.ledger)!, office, gap.place);
      expect([...draft.values()]).toContainEqual({ how: 'known', id: gap.place, texts: {} });
    }
  });

  it('knows whether anything was typed', () => {
    const start: Draft = newDraft(ledger, data, 'u1');
    expect(start.get('buildingUnit')).toEqual({ how: 'known', id: 'u1', texts: {} });
    expect(isTouched(start, start, ledger)).toBe(false);
    const typed = new Map(start).set('', { how: 'new', texts: { note: '热心' } });
    expect(isTouched(typed, start, ledger)).toBe(true);
  });
});
