import { describe, expect, it } from 'vitest';
import { dataOf, type View } from '../../record/dataView.ts';
import type { Stored } from '../../record/types.ts';
import { row, type Rows } from '../testing/rows.ts';
import { meetingPeriod, quartersOf, type Frequency } from './meetingPeriod.ts';
import { bodyDue, meetingsDue } from './meetingsDue.ts';
import { meetingOrdinal, meetingTitle } from './meetingTitle.ts';

const body = (more: object = {}) =>
  row('b', {
    name: '青禾社区联席会议',
    office: 'o',
    bodyKind: 'communityJoint',
    frequency: 'quarterly',
    ...more,
  });

const held = (id: string, date: string, more: object = {}) =>
  row(id, { body: 'b', stage: 'held', date, ...more });

function view(today: string, rows: Rows): View {
  return dataOf({ office: [row('o', { name: '青禾社区', level: 'community' })], ...rows }, today);
}

function due(today: string, meeting: Rows['meeting'] = [], more: object = {}) {
  const data = view(today, { meetingBody: [body(more)], meeting });
  return bodyDue(data, data.get('meetingBody', 'b') as Stored<'meetingBody'>);
}

describe('a rhythm', () => {
  it.each<[Frequency, string, string, string, string]>([
    ['monthly', '2026-02-28', '2026-02-01', '2026-02-28', '2026年2月'],
    ['monthly', '2028-02-29', '2028-02-01', '2028-02-29', '2028年2月'],
    ['twoMonthly', '2026-12-31', '2026-11-01', '2026-12-31', '2026年11—12月'],
    ['quarterly', '2026-10-01', '2026-10-01', '2026-12-31', '2026年第四季度'],
    ['quarterly', '2026-09-30', '2026-07-01', '2026-09-30', '2026年第三季度'],
    ['halfYearly', '2026-06-30', '2026-01-01', '2026-06-30', '2026年上半年'],
    ['halfYearly', '2026-07-01', '2026-07-01', '2026-12-31', '2026年下半年'],
    ['yearly', '2026-05-05', '2026-01-01', '2026-12-31', '2026年'],
  ])('%s on %s is from %s to %s, called %s', (frequency, day, start, end, label) => {
    expect(meetingPeriod(frequency, day)).toEqual({ start, end, label });
  });

  it('has no periods where a body meets as needed', () => {
    expect(meetingPeriod('asNeeded', '2026-09-30')).toBeUndefined();
    expect(due('2026-09-30', [], { frequency: 'asNeeded' })).toBeUndefined();
  });

  it('fills a year with quarters that leave no day out', () => {
    expect(quartersOf(2026).map(({ start, end }) => [start, end])).toEqual([
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
      ['2026-10-01', '2026-12-31'],
    ]);
  });
});

describe('what is due', () => {
  it('names the missing meeting on day 1 after its period, and not a day earlier', () => {
    const second = [held('m', '2026-06-11')];
    expect(due('2026-09-30', second)?.missingText).toBeUndefined();
    expect(due('2026-09-30', second)?.dueText).toBe('青禾社区联席会议 2026年第三季度要在9月30日前召开');
    expect(due('2026-10-01', second)?.missingText).toBe('青禾社区联席会议 2026年第三季度还没有召开');
    expect(due('2026-10-01', second)?.missing.map(({ label }) => label)).toEqual(['2026年第三季度']);
  });

  it('is nothing once the meeting was held, on its last day too', () => {
    const meetings = [held('m', '2026-06-11'), held('n', '2026-09-30')];
    expect(due('2026-09-30', meetings)?.dueText).toBeUndefined();
    expect(due('2026-10-01', meetings)?.missingText).toBeUndefined();
  });

  it('is not met by a meeting that was cancelled, is still prepared or belongs to another body', () => {
    const others = [
      held('m', '2026-06-11'),
      held('x', '2026-08-01', { stage: 'cancelled' }),
      held('y', '2026-09-20', { stage: 'preparing' }),
      held('z', '2026-08-05', { body: 'other' }),
    ];
    expect(due('2026-10-01', others)?.missingText).toContain('第三季度还没有召开');
  });

  it('tells of a meeting that is being prepared, with its day', () => {
    const meetings = [held('m', '2026-06-11'), held('n', '2026-09-28', { stage: 'preparing' })];
    expect(due('2026-09-20', meetings)?.dueText).toBe(
      '青禾社区联席会议 2026年第三季度定于9月28日召开，正在筹备',
    );
    expect(due('2026-09-20', meetings)?.preparing?.id).toBe('n');
  });

  it('counts a meeting for the period that it makes up for', () => {
    const late = [held('m', '2026-06-11'), held('n', '2026-10-12', { makesUpFor: '2026-09' })];
    expect(due('2026-10-12', late)?.missingText).toBeUndefined();
    expect(due('2026-10-12', late)?.held).toBeUndefined();
  });

  it('begins with the day the office wrote, else with the first meeting', () => {
    expect(due('2026-10-01')?.missing).toEqual([]);
    expect(due('2026-10-01', [], { since: '2026-09' })?.missing.map(({ label }) => label)).toEqual([
      '2026年第三季度',
    ]);
    expect(due('2026-10-01', [], { since: '2027-01-01' })).toBeUndefined();
    expect(due('2026-10-01', [], { since: '2020-01-01' })?.missing).toHaveLength(4);
  });

  it('says on 今日 only the period just ended, and keeps the older ones in the list', () => {
    const meetings = [held('m', '2026-03-11'), held('n', '2026-09-11')];
    const now = due('2026-10-01', meetings);
    expect(now?.missingText).toBeUndefined();
    expect(now?.missing.map(({ label }) => label)).toEqual(['2026年第二季度']);
  });

  it('ends with the body', () => {
    expect(due('2026-10-01', [], { since: '2026-01-01', endDate: '2026-09-30' })).toBeUndefined();
    expect(due('2026-09-30', [], { since: '2026-01-01', endDate: '2026-09-30' })).toBeDefined();
  });

  it('is asked for the bodies of an office and those below it', () => {
    const data = view('2026-10-01', {
      meetingBody: [body({ since: '2026-01-01' }), row('c', { ...body(), id: 'c', office: 'elsewhere' })],
    });
    expect(meetingsDue(data).map((one) => one.body.id)).toEqual(['b', 'c']);
    expect(meetingsDue(data, data.today, 'o').map((one) => one.body.id)).toEqual(['b']);
  });
});

describe('which meeting of its body a meeting is', () => {
  const titles = (more: object, ...meetings: readonly (readonly [string, string, object?])[]) => {
    const data = view('2026-12-31', {
      meetingBody: [body(more)],
      meeting: meetings.map(([id, date, rest]) => held(id, date, rest)),
    });
    return data
      .all('meeting')
      .map((meeting) => [meetingTitle(data, meeting), meetingOrdinal(data, meeting).number]);
  };

  it('is said in the words of its rhythm, between who meets and what it is called', () => {
    expect(titles({}, ['n', '2026-09-11'], ['m', '2026-03-11'])).toEqual([
      ['青禾社区2026年第三季度联席会议', 2],
      ['青禾社区2026年第一季度联席会议', 1],
    ]);
    expect(titles({ name: '青禾社区近邻党建联盟联席会议' }, ['m', '2026-09-11'])[0]?.[0]).toBe(
      '青禾社区近邻党建联盟2026年第三季度联席会议',
    );
  });

  it('tells two in one period apart, and two on one day by their hour', () => {
    const two = titles(
      {},
      ['late', '2026-09-11', { startTime: '15:00' }],
      ['early', '2026-09-11', { startTime: '09:00' }],
    );
    expect(two).toEqual([
      ['青禾社区2026年第三季度第2次联席会议', 2],
      ['青禾社区2026年第三季度联席会议', 1],
    ]);
  });

  it('is a number within the year where there is no rhythm', () => {
    const all = titles(
      { frequency: 'asNeeded' },
      ['a', '2025-12-30'],
      ['b1', '2026-01-05'],
      ['c', '2026-01-06'],
    );
    expect(all.map(([title]) => title)).toEqual([
      '青禾社区2025年第1次联席会议',
      '青禾社区2026年第1次联席会议',
      '青禾社区2026年第2次联席会议',
    ]);
  });

  it('leaves out cancelled ones and keeps a title of its own', () => {
    expect(
      titles({}, ['x', '2026-07-01', { stage: 'cancelled' }], ['m', '2026-09-11', { title: '季度例会' }])[1],
    ).toEqual(['季度例会', 1]);
  });
});
