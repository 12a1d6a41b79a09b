import { describe, expect, it } from 'vitest';
import { dataOf } from '../record/dataView.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { commissionerRoster } from './commissionerRoster.ts';
import { jointMeetingLedger } from './jointMeetingLedger.ts';
import type { ReportAsk } from './reportAsk.ts';
import type { SheetModel } from './sheetModel.ts';

type Fields = Readonly<Record<string, unknown>>;
type Tables = { readonly [N in RecordName]?: Readonly<Record<string, Fields>> };

const OFFICE: Tables = {
  office: { o: { name: '香水社区', level: 'community' } },
  settings: { s: { office: 'o', reportingUnit: '香水社区党委' } },
  person: { p1: { name: '张三' }, p2: { name: '李四' } },
  partnerUnit: { w: { name: '文山中学', office: 'o' } },
  post: { t5: { kind: 'partTimeCommissioner', person: 'p2', partnerUnit: 'w', startDate: '2025-03-01' } },
};

function stored(tables: Tables) {
  const rows = Object.entries({ ...OFFICE, ...tables }).map(([name, records]) => [
    name,
    Object.entries(records).map(
      ([id, fields]) =>
        ({ id, rev: 'r', deleted: false, mergedInto: null, ...fields }) as unknown as AnyStored,
    ),
  ]);
  return dataOf(Object.fromEntries(rows) as never, '2026-11-05');
}

const cellsOf = (sheet: SheetModel, ...keys: string[]) =>
  sheet.rows.map(({ cells }) => keys.map((key) => cells[key] ?? null));

/** Meetings of the alliance: one of last year, two of this year up to September, one in October, a cancelled one and a talk. */
const MEETINGS: Tables = {
  meetingBody: {
    lx: { name: '香水社区联席会议', office: 'o', bodyKind: 'communityJoint', frequency: 'quarterly' },
    ty: { name: '香水社区恳谈日', office: 'o', bodyKind: 'talkDay', frequency: 'monthly' },
  },
  meeting: {
    k1: { body: 'lx', stage: 'held', date: '2025-12-10' },
    k2: {
      body: 'lx',
      stage: 'held',
      date: '2026-06-11',
      startTime: '14:30',
      endTime: '16:00',
      place: '会议室',
      chairName: '王芳',
    },
    k3: { body: 'lx', stage: 'held', date: '2026-09-15', title: '第三季度会议' },
    k4: { body: 'lx', stage: 'held', date: '2026-10-20' },
    k5: { body: 'lx', stage: 'cancelled', date: '2026-08-20' },
    k6: { body: 'lx', stage: 'preparing', date: '2026-09-28' },
    k7: { body: 'ty', stage: 'held', date: '2026-09-20' },
  },
  attendance: {
    t2a: {
      meeting: 'k2',
      person: 'p2',
      name: '李四',
      capacity: 'member',
      presence: 'present',
      deputyName: '赵',
    },
    t2b: { meeting: 'k2', person: 'p1', name: '张三', capacity: 'observer', presence: 'present' },
    t2c: { meeting: 'k2', name: '钱七', capacity: 'member', presence: 'late' },
    t3a: { meeting: 'k3', person: 'p2', name: '李四', capacity: 'member', presence: 'leave' },
    t4a: { meeting: 'k4', person: 'p2', name: '李四', capacity: 'member', presence: 'late' },
    t6a: { meeting: 'k6', person: 'p2', name: '李四', capacity: 'member' },
  },
  agendaItem: {
    i1: { meeting: 'k2', title: '车棚选址', order: 1 },
    i2: { meeting: 'k2', title: '没有上会', order: 2, accepted: false },
    i3: { meeting: 'k2', title: '通报情况', order: 3 },
  },
  resolution: {
    r0: { meeting: 'k1', matter: '去年已办', leadUnit: '甲' },
    r9: { meeting: 'k1', matter: '去年未办', leadUnit: '乙', dueDate: '2026-03-31' },
    r2: {
      meeting: 'k2',
      agendaItem: 'i1',
      order: 2,
      matter: '建成车棚',
      leadUnit: '丙',
      dueDate: '2026-08-31',
    },
    r1: {
      meeting: 'k2',
      agendaItem: 'i1',
      order: 1,
      matter: '公示点位',
      leadUnit: '丙',
      personName: '孙八',
      dueDate: '2026-06-30',
    },
    r3: { meeting: 'k3', matter: '没有议题的事', leadUnit: '丁' },
  },
  resolutionProgress: {
    e0: { resolution: 'r0', date: '2025-12-20', state: 'done', text: '好了' },
    e1: { resolution: 'r1', date: '2026-06-28', state: 'done', text: '公示完成' },
    e2: { resolution: 'r2', date: '2026-08-01', state: 'inProgress', percent: 60, text: '已开工' },
    e3: { resolution: 'r2', date: '2026-10-08', state: 'closed', text: '已建成' },
    e4: {
      resolution: 'r3',
      date: '2026-09-20',
      state: 'transferred',
      toUnit: '街道办事处',
      text: '请街道协调',
    },
    e5: {
      resolution: 'r9',
      date: '2026-03-20',
      state: 'extended',
      newDueDate: '2026-12-31',
      text: '等材料',
    },
  },
};

describe('attendance in 兼职委员名册', () => {
  const roster = (period = '2026-09') => commissionerRoster(stored(MEETINGS), { period });

  it('counts the meetings of the year up to its day, a deputy as present', () => {
    const attended = cellsOf(roster(), 'invited', 'attended', 'attendance');
    expect(attended).toEqual([[2, 1, 0.5]]);
    const later = cellsOf(roster('2026-10'), 'invited', 'attended', 'attendance');
    expect(later).toEqual([[3, 2, 2 / 3]]);
    const sources = roster().rows[0]?.sources;
    expect(sources?.['invited']?.map(({ id }) => id)).toEqual(['t2a', 't3a']);
    expect(sources?.['attended']?.map(({ id }) => id)).toEqual(['t2a']);
  });
});

describe('联席会议召开情况及议定事项台账', () => {
  const sheet = (ask: Partial<ReportAsk> = {}) =>
    jointMeetingLedger(stored(MEETINGS), { period: '2026-09', ...ask });

  it('has the columns that the district asks for', () => {
    expect(
      sheet()
        .columns.map(({ label }) => label)
        .join(' '),
    ).toBe('序号 会议 时间 地点 主持人 应到 实到 议题 议定事项 牵头单位 责任人 完成时限 进展 办结时间');
    expect(sheet().caption.right).toBe('单位：次、项');
  });

  it('lists the joint meetings of the year and what earlier years left open, in order of time', () => {
    expect(cellsOf(sheet(), 'index', 'meeting', 'topic', 'matter')).toEqual([
      [1, '香水社区2025年第四季度联席会议', null, '去年未办'],
      [2, '香水社区2026年第二季度联席会议', '车棚选址', '公示点位'],
      [2, '香水社区2026年第二季度联席会议', '车棚选址', '建成车棚'],
      [2, '香水社区2026年第二季度联席会议', '通报情况', null],
      [3, '第三季度会议', null, '没有议题的事'],
    ]);
    expect(sheet().rows.map(({ joined }) => joined?.includes('meeting') === true)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(sheet().rows.map(({ joined }) => joined?.includes('topic') === true)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('counts members alone under 应到 and 实到, blank where nobody is on the list', () => {
    expect(cellsOf(sheet(), 'time', 'place', 'chair', 'due', 'came').slice(0, 2)).toEqual([
      ['2025.12.10', null, null, null, null],
      ['2026.06.11 14:30—16:00', '会议室', '王芳', 2, 2],
    ]);
  });

  it('shows each resolution as it stood on the last day of the month', () => {
    const keys = ['leadUnit', 'person', 'dueDate', 'progress', 'closedOn'];
    expect(cellsOf(sheet(), ...keys)).toEqual([
      ['乙', null, '2026.12.31（延期）', '延期：等材料', null],
      ['丙', '孙八', '2026.06.30', '已办结：公示完成', '2026.06.28'],
      ['丙', null, '2026.08.31', '办理中，完成60%，已逾期：已开工', null],
      [null, null, null, null, null],
      ['街道办事处', null, null, '转办：请街道协调', null],
    ]);
    expect(cellsOf(sheet({ period: '2026-10' }), ...keys)[2]).toEqual([
      '丙',
      null,
      '2026.08.31',
      '已销号：已建成',
      '2026.10.08',
    ]);
  });

  it('counts the quarter and the year in its notes', () => {
    expect(sheet().notes).toEqual([
      '2026年第三季度召开1次，议定事项1项，已办结0项，办结率0.0%；2026年累计召开2次，议定事项3项，已办结1项，办结率33.3%，逾期未办结1项。',
      '进展截至2026年9月30日；应到、实到不含列席人员，代会计入实到。',
      '以前年度的会议只列年初尚未办结的事项。',
    ]);
  });

  it('is empty and says so while nothing was held', () => {
    const { rows, notes } = jointMeetingLedger(stored({}), { period: '2026-09' });
    const [note] = notes;
    expect(rows).toEqual([]);
    expect(note).toBe('2026年第三季度尚未召开；2026年累计尚未召开。');
  });
});
