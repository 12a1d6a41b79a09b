import { describe, expect, it } from 'vitest';
import type { Change, Patch } from '../../../core/record/change.ts';
import { dataOf } from '../../../core/record/dataView.ts';
import { row } from '../../../core/rules/testing/rows.ts';
import { historyLines } from './historyLines.ts';

const data = dataOf(
  {
    compound: [row('c1', { name: '东方名苑', office: 'o1' })],
    building: [row('b3', { compound: 'c1', no: '3' })],
    person: [row('p1', { name: '张三' })],
  },
  '2026-09-30',
);
const gone = { ...row('p2', { name: '李四' }), deleted: true };
const reading = { data, stored: (_type: string, id: string) => (id === 'p2' ? gone : undefined) };

function told(patch: Patch) {
  // Only the patches are read of a change.
  const change = { patches: [patch] } as unknown as Change;
  return historyLines(reading, change, () => true).map(({ label, before, after }) => [label, before, after]);
}

describe('a history', () => {
  it('names fields and values in Chinese and links by their titles, deleted ones too', () => {
    const patch: Patch = {
      type: 'post',
      record: 'h1',
      base: 'r1',
      fields: { building: [null, 'b3'], person: ['p2', 'p1'], rank: ['chief', 'deputy'], note: ['甲', null] },
    };
    expect(told(patch)).toEqual([
      ['楼栋', '', '东方名苑 3号楼'],
      ['任职人', '李四（已删除）', '张三'],
      ['正副', '正', '副'],
      ['备注', '甲', ''],
    ]);
  });

  it('never shows an identity number', () => {
    const id = '990000196602110010';
    const patch: Patch = { type: 'person', record: 'p1', base: 'r1', fields: { idNumber: [null, id] } };
    expect(JSON.stringify(told(patch))).not.toContain(id);
    expect(JSON.stringify(told({ ...patch, base: null }))).not.toContain(id);
  });

  it('tells of deleting, restoring and merging', () => {
    const of = (fields: Patch['fields']) => told({ type: 'person', record: 'p1', base: 'r1', fields })[0];
    expect(of({ deleted: [false, true] })).toEqual(['人员', '', '删除']);
    expect(of({ deleted: [true, false] })).toEqual(['人员', '', '恢复']);
    expect(of({ mergedInto: [null, 'p1'] })).toEqual(['人员', '', '合并到 张三']);
    expect(of({ mergedInto: ['p1', null] })).toEqual(['人员', '', '不再合并，各是各的']);
  });
});
