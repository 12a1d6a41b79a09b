import { describe, expect, it } from 'vitest';
import { dataOf, type View } from '../../record/dataView.ts';
import type { Stored } from '../../record/types.ts';
import { row } from '../testing/rows.ts';
import { carriedOver, earlierReview } from './carriedOver.ts';
import { closureRates } from './meetingRates.ts';
import { standingOf } from './standing.ts';

type Entry = readonly [date: string, state: string, more?: object];

function standing(entries: readonly Entry[], day: string, decided: object = { dueDate: '2026-09-25' }) {
  const data = dataOf(
    {
      resolution: [row('r', { meeting: 'm', matter: '公示点位', leadUnit: '物业', ...decided })],
      resolutionProgress: entries.map(([date, state, more], i) =>
        row(`e${i}`, { resolution: 'r', date, state, ...more }),
      ),
    },
    day,
  );
  return standingOf(data.get('resolution', 'r') as Stored<'resolution'>, data);
}

describe('where a resolution stands', () => {
  it('is 未启动 without an entry, and overdue the day after its time limit', () => {
    expect(standing([], '2026-09-25')).toMatchObject({
      state: 'notStarted',
      percent: 0,
      isOpen: true,
      isOverdue: false,
    });
    expect(standing([], '2026-09-28')).toMatchObject({ isOverdue: true, daysOverdue: 3 });
    expect(standing([], '2026-09-28', {})).toMatchObject({ isOverdue: false, dueDate: undefined });
  });

  it('follows the latest entry, of one day the one made last, and none that lies ahead', () => {
    const entries: readonly Entry[] = [
      ['2026-09-20', 'inProgress', { percent: 60, text: '二' }],
      ['2026-09-12', 'inProgress', { percent: 30, text: '一' }],
      ['2026-09-20', 'done', { text: '三' }],
      ['2026-10-01', 'closed', { text: '四' }],
    ];
    const now = standing(entries, '2026-09-20');
    expect(now.entries.map(({ text }) => text)).toEqual(['一', '二', '三']);
    expect(now).toMatchObject({ state: 'done', percent: 100, closedOn: '2026-09-20', result: '三' });
    expect(standing(entries, '2026-09-19')).toMatchObject({ state: 'inProgress', percent: 30 });
    expect(standing(entries, '2026-10-02')).toMatchObject({
      state: 'closed',
      closedOn: '2026-09-20',
      strickenOn: '2026-10-01',
      result: '三',
    });
  });

  it('takes the extended time limit and the unit it was handed to', () => {
    const entries: readonly Entry[] = [
      ['2026-09-12', 'inProgress', { percent: 40 }],
      ['2026-09-24', 'extended', { newDueDate: '2026-10-31', text: '缺材料' }],
      ['2026-09-26', 'transferred', { toUnit: '街道' }],
    ];
    expect(standing(entries, '2026-10-01')).toMatchObject({
      state: 'transferred',
      percent: 40,
      dueDate: '2026-10-31',
      isExtended: true,
      leadUnit: '街道',
      isTransferred: true,
      isOverdue: false,
    });
    expect(standing(entries, '2026-09-23')).toMatchObject({ dueDate: '2026-09-25', leadUnit: '物业' });
  });

  it('is open again after being taken up again, and closed on the later day', () => {
    const entries: readonly Entry[] = [
      ['2026-09-12', 'done', { text: '好了' }],
      ['2026-09-15', 'inProgress', { percent: 80, text: '返工' }],
      ['2026-09-28', 'done', { text: '这回好了' }],
    ];
    expect(standing(entries, '2026-09-16')).toMatchObject({
      isOpen: true,
      percent: 80,
      closedOn: undefined,
      result: undefined,
    });
    expect(standing(entries, '2026-09-30')).toMatchObject({
      closedOn: '2026-09-28',
      result: '这回好了',
      isLate: true,
      isOverdue: false,
    });
  });

  it('stays open where an entry says 未启动 and why', () => {
    const entries: readonly Entry[] = [
      ['2026-09-12', 'inProgress', { percent: 10 }],
      ['2026-09-15', 'notStarted', { text: '等批复' }],
    ];
    expect(standing(entries, '2026-09-16')).toMatchObject({ state: 'notStarted', percent: 0 });
  });
});

/** Three meetings; of the first one item is done before the second, one before the third, one never. */
function series(): View {
  const meeting = (id: string, date: string, more: object = {}) =>
    row(id, { body: 'b', stage: 'held', date, ...more });
  const resolution = (id: string, of: string, order: number) =>
    row(id, { meeting: of, matter: id, order, dueDate: '2026-08-31' });
  const done = (id: string, of: string, date: string) =>
    row(id, { resolution: of, date, state: 'done', text: '好' });
  return dataOf(
    {
      meeting: [
        meeting('third', '2026-09-10'),
        meeting('first', '2026-03-10'),
        meeting('second', '2026-06-10'),
        meeting('cancelled', '2026-07-10', { stage: 'cancelled' }),
        meeting('foreign', '2026-05-10', { body: 'c' }),
      ],
      resolution: [
        resolution('a2', 'first', 2),
        resolution('a1', 'first', 1),
        resolution('a3', 'first', 3),
        resolution('b1', 'second', 1),
        resolution('b2', 'second', 2),
        resolution('x', 'foreign', 1),
        resolution('y', 'cancelled', 1),
      ],
      resolutionProgress: [
        done('e1', 'a1', '2026-05-01'),
        done('e2', 'a2', '2026-09-10'),
        done('e3', 'b1', '2026-07-01'),
        row('e4', { resolution: 'b2', date: '2026-07-02', state: 'inProgress', percent: 50 }),
        done('e5', 'b2', '2026-09-11'),
      ],
    },
    '2026-12-31',
  );
}

describe('what a meeting takes over', () => {
  const data = series();
  const of = (id: string) => data.get('meeting', id) as Stored<'meeting'>;
  const matters = (id: string) => carriedOver(data, of(id)).map(({ resolution }) => resolution.matter);

  it('is what its own body had left open on its day, oldest first, in the order of the papers', () => {
    expect(matters('first')).toEqual([]);
    expect(matters('second')).toEqual(['a2', 'a3']);
    expect(matters('third')).toEqual(['a3', 'b2']);
  });

  it('is reported in figures: what the last meeting decided and what it had taken over itself', () => {
    const { items, ...figures } = earlierReview(data, of('third'));
    expect(items.map(({ resolution }) => resolution.matter)).toEqual(['a2', 'a3', 'b1', 'b2']);
    expect(figures).toEqual({ total: 4, done: 2, underWay: 1, notStarted: 1, overdue: 2 });
    expect(earlierReview(data, of('first')).total).toBe(0);
  });

  it('is nothing of a cancelled meeting, and a cancelled meeting still sees what came before it', () => {
    expect(matters('third')).not.toContain('y');
    expect(matters('cancelled')).toEqual(['a2', 'a3', 'b2']);
  });

  it('of one day is what the earlier hour decided', () => {
    const two = dataOf(
      {
        meeting: [
          row('p', { body: 'b', stage: 'held', date: '2026-03-10', startTime: '15:00' }),
          row('q', { body: 'b', stage: 'held', date: '2026-03-10', startTime: '09:00' }),
        ],
        resolution: [
          row('r', { meeting: 'q', matter: '早上议定' }),
          row('s', { meeting: 'p', matter: '下午' }),
        ],
      },
      '2026-03-10',
    );
    const carried = (id: string) =>
      carriedOver(two, two.get('meeting', id) as Stored<'meeting'>).map((one) => one.resolution.id);
    expect([carried('p'), carried('q')]).toEqual([['r'], []]);
  });
});

describe('办结率', () => {
  const data = series();

  it('counts by the quarter of the meeting that decided, as of a day', () => {
    const { quarters, year } = closureRates(data, 2026, '2026-07-31', 'b');
    expect(quarters.map(({ decided, closed }) => [decided, closed])).toEqual([
      [3, 1],
      [2, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(quarters[2]?.rate).toBeUndefined();
    expect(year).toMatchObject({ decided: 5, closed: 2, rate: 0.4 });
  });

  it('tells what was closed in time of what had fallen due', () => {
    const { year } = closureRates(data, 2026, '2026-09-30', 'b');
    expect(year).toMatchObject({ closed: 4, overdue: 1, fell: 5, onTime: 2, onTimeRate: 0.4 });
    expect(closureRates(data, 2026, '2026-07-31', 'b').year.onTimeRate).toBeUndefined();
  });

  it('leaves other bodies out only when asked, cancelled meetings always', () => {
    expect(closureRates(data, 2026).year.decided).toBe(6);
  });
});
