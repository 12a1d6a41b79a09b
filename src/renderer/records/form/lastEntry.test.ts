import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { dataOf } from '../../../core/record/dataView.ts';
import type { RecordName } from '../../../core/record/types.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import { newDraft } from './draft.ts';
import { takenKey, takingOver } from './lastEntry.ts';

const data = dataOf(
  {
    compound: [row('c1', { name: '东方名苑', office: 'o1' })],
    building: [row('b3', { compound: 'c1', no: '3' }), row('b4', { compound: 'c1', no: '4' })],
    buildingUnit: [row('u1', { building: 'b3', no: '1' })],
    person: [row('p1', { name: '张三', mobile: '19900000001' })],
    partyOrg: [row('z1', { name: '第一党支部', office: 'o1' })],
    partnerUnit: [row('k1', { name: '清河小学', office: 'o1' })],
    post: [
      row('h1', {
        kind: 'unitHead',
        person: 'p1',
        buildingUnit: 'u1',
        startDate: '2026-03-01',
        note: '热心',
      }),
    ],
    partyMembership: [row('m1', { person: 'p1', branch: 'z1', joinDate: '1990-07-01' })],
    project: [
      row('x1', { name: '亮灯', office: 'o1', partnerUnit: 'k1', startDate: '2026-05', endDate: '2026-06' }),
    ],
  },
  '2026-09-30',
);

function begin(name: string, type: RecordName, id: string, place?: string) {
  const ledger = ledgerNamed(name);
  const last = data.get(type, id);
  if (ledger === undefined || last === undefined) throw new Error(name);
  return takingOver(ledger, data, newDraft(ledger, data, place), last as never);
}

describe('what the next row takes over', () => {
  it('is where a place lies and since when, never the place itself nor the person', () => {
    const { draft, taken, after } = begin('unitHead', 'post', 'h1');
    expect([...draft]).toEqual([
      ['', { how: 'new', texts: { startDate: '2026-03-01' } }],
      ['buildingUnit.building', { how: 'known', id: 'b3', texts: {} }],
    ]);
    expect([...taken]).toEqual([takenKey('buildingUnit.building'), takenKey('', 'startDate')]);
    expect([...after]).toEqual([['buildingUnit', 'u1']]);
  });

  it('is the branch of a member, but no day out of the life of a person', () => {
    const { draft } = begin('partyMember', 'partyMembership', 'm1');
    expect([...draft]).toEqual([
      ['', { how: 'new', texts: {} }],
      ['branch', { how: 'known', id: 'z1', texts: {} }],
    ]);
  });

  it('is the partner and the first day of a project, not its name or its end', () => {
    const { draft } = begin('project', 'project', 'x1');
    expect(draft.get('')).toEqual({ how: 'new', texts: { startDate: '2026-05' } });
    expect(draft.get('partnerUnit')?.id).toBe('k1');
  });

  it('gives way to a place that is named already', () => {
    const { draft } = begin('buildingHead', 'post', 'h1', 'b4');
    expect(draft.get('building')?.id).toBe('b4');
  });
});
