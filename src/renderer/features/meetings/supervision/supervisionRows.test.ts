import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../../core/record/dataView.ts';
import {
  filtered,
  linesOf,
  standingSign,
  supervisionRows,
  type SupervisionFilter,
} from './supervisionRows.ts';

type Fields = Readonly<Record<string, unknown>>;

function data(tables: Readonly<Record<string, readonly Fields[]>>) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as never, '2026-10-10');
}

const view = data({
  office: [{ id: 'o', name: '青禾社区', level: 'community' }],
  meetingBody: [
    { id: 'b', name: '青禾社区联席会议', office: 'o', bodyKind: 'communityJoint', frequency: 'quarterly' },
  ],
  meeting: [{ id: 'm', body: 'b', stage: 'held', date: '2026-09-10' }],
  resolution: [
    {
      id: 'late',
      meeting: 'm',
      matter: '修缮 3号楼门禁',
      leadUnit: '阳光物业',
      dueDate: '2026-09-30',
      personName: '李强',
    },
    { id: 'soon', meeting: 'm', matter: '充电车棚选址', leadUnit: '阳光物业', dueDate: '2026-10-31' },
    { id: 'moved', meeting: 'm', matter: '楼道清理', leadUnit: '阳光物业', dueDate: '2026-10-01' },
    { id: 'over', meeting: 'm', matter: '四点半课堂', leadUnit: '青桐中学', dueDate: '2026-09-20' },
    { id: 'nobody', meeting: 'm', matter: '公示栏更新' },
  ],
  resolutionProgress: [
    { id: 'p1', resolution: 'over', date: '2026-09-25', state: 'done', text: '已开班' },
    { id: 'p2', resolution: 'moved', date: '2026-09-15', state: 'transferred', toUnit: '业委会' },
  ],
});
const rows = supervisionRows(view);
const all: SupervisionFilter = { text: '', unit: undefined, state: 'all', overdueOnly: false };
const ids = (filter: Partial<SupervisionFilter>) =>
  filtered(rows, { ...all, ...filter }).map(({ resolution }) => String(resolution.id));

describe('the list of 督办', () => {
  it('stands by the lead unit now in force, the earliest time limit first, without a unit at the end', () => {
    expect(rows.map(({ unit, resolution }) => `${unit} ${resolution.id}`)).toEqual([
      '青桐中学 over',
      '阳光物业 late',
      '阳光物业 soon',
      '业委会 moved',
      ' nobody',
    ]);
    const heads = linesOf(rows).flatMap((line) =>
      line.kind === 'unit' ? [[line.unit, line.count, line.overdue]] : [],
    );
    expect(heads).toEqual(
      expect.arrayContaining([
        ['阳光物业', 2, 1],
        ['业委会', 1, 1],
        ['青桐中学', 1, 0],
        ['', 1, 0],
      ]),
    );
    expect(linesOf(rows)).toHaveLength(rows.length + 4);
  });

  it('is narrowed by words, unit, state and what is overdue', () => {
    expect(ids({ state: 'open' }).toSorted()).toEqual(['late', 'moved', 'nobody', 'soon']);
    expect(ids({ state: 'done' })).toEqual(['over']);
    expect(ids({ overdueOnly: true }).toSorted()).toEqual(['late', 'moved']);
    expect(ids({ unit: '阳光物业' })).toEqual(['late', 'soon']);
    expect(ids({ text: '李强 门禁' })).toEqual(['late']);
    expect(ids({ text: '李强 车棚' })).toEqual([]);
    expect(ids({ text: '青禾社区联席', state: 'transferred' })).toEqual(['moved']);
  });

  it('says by word and sign where a resolution stands', () => {
    const sign = (id: string) =>
      rows.flatMap((row) => (row.resolution.id === id ? [standingSign(row.standing)] : []))[0];
    expect(sign('late')).toEqual({ look: 'late', sign: '⚠', words: '未启动 · 逾期 10 天' });
    expect(sign('over')).toEqual({ look: 'good', sign: '✓', words: '已办结（迟）' });
    expect(sign('soon')).toEqual({ look: 'plain', sign: '○', words: '未启动' });
  });
});
