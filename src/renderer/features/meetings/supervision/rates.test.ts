import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../../core/record/dataView.ts';
import { closureRates } from '../../../../core/rules/meetings/meetingRates.ts';
import { closureLines, percentWords, yearsOf } from './rates.ts';

type Fields = Readonly<Record<string, unknown>>;

function data(tables: Readonly<Record<string, readonly Fields[]>>) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as never, '2026-10-10');
}

const view = data({
  meetingBody: [
    { id: 'b', name: '联席会议', office: 'o', bodyKind: 'communityJoint', frequency: 'quarterly' },
  ],
  meeting: [
    { id: 'q1', body: 'b', stage: 'held', date: '2026-03-10' },
    { id: 'q3', body: 'b', stage: 'held', date: '2026-09-10' },
    { id: 'off', body: 'b', stage: 'cancelled', date: '2025-05-10' },
  ],
  resolution: [
    { id: 'onTime', meeting: 'q1', matter: '甲', dueDate: '2026-04-01' },
    { id: 'late', meeting: 'q1', matter: '乙', dueDate: '2026-04-01' },
    { id: 'overdue', meeting: 'q3', matter: '丙', dueDate: '2026-09-30' },
    { id: 'open', meeting: 'q3', matter: '丁', dueDate: '2026-12-30' },
  ],
  resolutionProgress: [
    { id: 'p1', resolution: 'onTime', date: '2026-03-20', state: 'done', text: '好了' },
    { id: 'p2', resolution: 'late', date: '2026-05-20', state: 'done', text: '好了' },
  ],
});

describe('办结率', () => {
  it('names the resolutions behind every figure, as many as the figure says', () => {
    const lines = closureLines(view, 2026);
    const rates = closureRates(view, 2026);
    expect(lines.map(({ rate }) => rate)).toEqual([...rates.quarters, rates.year]);
    for (const { rate, decided, closed, fell, onTime, overdue } of lines) {
      const figures = [rate.decided, rate.closed, rate.fell, rate.onTime, rate.overdue];
      expect([decided, closed, fell, onTime, overdue].map((rows) => rows.length)).toEqual(figures);
    }
    const year = lines.at(-1);
    expect(year?.onTime.map(({ id }) => String(id))).toEqual(['onTime']);
    expect(year?.overdue.map(({ id }) => String(id))).toEqual(['overdue']);
  });

  it('is a dash where nothing was decided, and offers the years in which meetings were', () => {
    expect(closureLines(view, 2026).map(({ rate }) => percentWords(rate.rate))).toEqual([
      '100%',
      '—',
      '0%',
      '—',
      '50%',
    ]);
    expect(yearsOf(view)).toEqual([2026, 2025]);
  });
});
