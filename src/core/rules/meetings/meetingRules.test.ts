import { describe, expect, it } from 'vitest';
import { dataOf, type View } from '../../record/dataView.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';
import { checkRules } from '../registry.ts';
import type { Touched } from '../rule.ts';
import { row, type Rows } from '../testing/rows.ts';

const base: Rows = {
  meetingBody: [
    row('b', { name: '青禾社区联席会议', office: 'o', bodyKind: 'communityJoint', frequency: 'quarterly' }),
    row('c', { name: '银杏小区恳谈日', office: 'o', bodyKind: 'talkDay', frequency: 'monthly' }),
  ],
  meeting: [row('m', { body: 'b', stage: 'held', date: '2026-09-10', startTime: '14:30', endTime: '16:00' })],
  person: [row('zhang', { name: '张建国' }), row('other', { name: '张建国' })],
};

const data = (more: Rows): View => dataOf({ ...base, ...more }, '2026-11-24');
const touching = (type: RecordName, ...ids: string[]): Touched => new Map([[type, new Set(ids)]]);
const found = (view: View, touched?: Touched) =>
  checkRules(view, touched).map(({ level, record, text }) => [level, record, text] as const);
const levels = (view: View, touched?: Touched) => checkRules(view, touched).map(({ level }) => level);

describe('two meetings of one body', () => {
  const second = (more: object): Rows => ({
    meeting: [
      ...(base.meeting ?? []),
      row('n', { body: 'b', stage: 'preparing', date: '2026-09-10', ...more }),
    ],
  });

  it('at one time are refused, with what to do', () => {
    const [one, ...more] = found(data(second({ startTime: '14:30' })));
    expect(one).toEqual([
      'refuse',
      'n',
      '青禾社区联席会议在2026年9月10日 14:30 已经有一次会议，不能再登记一次；请改时间，或打开原来那一次。',
    ]);
    expect(more).toEqual([]);
  });

  it.each([
    ['15:00', '17:00', ['warn']],
    ['14:00', '14:31', ['warn']],
    ['14:00', '14:30', []],
    ['16:00', undefined, []],
    ['15:59', undefined, ['warn']],
    ['14:00', undefined, []],
  ])('from %s to %s beside 14:30 to 16:00', (startTime, endTime, expected) => {
    expect(levels(data(second({ startTime, endTime })))).toEqual(expected);
  });

  it('of one day without an hour are a question', () => {
    const meeting = ['m', 'n'].map((id) => row(id, { body: 'b', stage: 'held', date: '2026-09-10' }));
    expect(found(data({ meeting }))).toEqual([
      ['warn', 'n', expect.stringContaining('登记了两次会议，都没有写开始时间') as string],
    ]);
  });

  it('are fine on other days, of other bodies and when one was cancelled', () => {
    expect(levels(data(second({ startTime: '14:30', date: '2026-09-11' })))).toEqual([]);
    expect(levels(data(second({ startTime: '14:30', body: 'c' })))).toEqual([]);
    expect(levels(data(second({ startTime: '14:30', stage: 'cancelled' })))).toEqual([]);
  });

  it('are seen from either of them and from nothing else', () => {
    const view = data(second({ startTime: '14:30' }));
    expect(levels(view, touching('meeting', 'm'))).toEqual(['refuse']);
    expect(levels(view, touching('meeting', 'n'))).toEqual(['refuse']);
    expect(levels(view, touching('person', 'zhang'))).toEqual([]);
  });
});

describe('one person twice at one meeting', () => {
  const attendance = (...rows: readonly object[]): Rows => ({
    attendance: rows.map((values, i) =>
      row(`a${i}`, { meeting: 'm', name: '张建国', capacity: 'member', ...values }),
    ),
  });

  it('is refused, so that nobody is both present and on leave', () => {
    const twice = attendance(
      { person: 'zhang', presence: 'present' },
      { person: 'zhang', presence: 'leave', leaveReason: '公务' },
    );
    expect(found(data(twice))).toEqual([
      [
        'refuse',
        'a1',
        '张建国在青禾社区2026年第三季度联席会议的参会人员里有 2 行，一个人只能有一种到会情况；请只留一行。',
      ],
    ]);
    expect(levels(data(twice), touching('attendance', 'a0'))).toEqual(['refuse']);
  });

  it('is seen by name and unit where no card is linked', () => {
    expect(levels(data(attendance({ unitName: '物业' }, { unitName: '物业' })))).toEqual(['refuse']);
    expect(levels(data(attendance({ person: 'zhang', unitName: '物业' }, { unitName: '物业' })))).toEqual([
      'refuse',
    ]);
  });

  it('is not seen in namesakes: two cards, or two units', () => {
    expect(levels(data(attendance({ person: 'zhang' }, { person: 'other' })))).toEqual([]);
    expect(levels(data(attendance({ unitName: '物业' }, { unitName: '居民' })))).toEqual([]);
    const elsewhere = { person: 'zhang', meeting: 'x' };
    expect(levels(data(attendance({ person: 'zhang' }, elsewhere)))).toEqual([]);
  });

  it('is seen when two cards become one', () => {
    const person = [
      row('zhang', { name: '张建国' }),
      row('other', { name: '张建' }, { mergedInto: 'zhang' }),
    ];
    const rows = attendance({ person: 'zhang' }, { person: 'other', name: '张建' });
    expect(levels(data({ ...rows, person }), touching('person', 'other')).length).toBeGreaterThan(0);
  });

  it('is found once among 200 attendees', () => {
    const many = Array.from({ length: 199 }, (_, i) => ({ name: `居民${i}`, unitName: '居民' }));
    expect(found(data(attendance(...many, { name: '居民7', unitName: '居民' })))).toHaveLength(1);
  });

  it('is refused among the members of a body as well, unless one follows the other', () => {
    const member = (id: string, more: object = {}): AnyStored =>
      row(id, { body: 'b', person: 'zhang', capacity: 'member', ...more });
    expect(levels(data({ bodyMember: [member('x'), member('y')] }))).toEqual(['refuse']);
    const later = [
      member('x', { endDate: '2026-05-31' }),
      member('y', { startDate: '2026-06-01' }),
      member('z', { body: 'c' }),
    ];
    expect(levels(data({ bodyMember: later }))).toEqual([]);
  });
});

describe('a resolution', () => {
  const rows = (item: object, entry: string): Rows => ({
    agendaItem: [row('i', { meeting: 'm', title: '车棚选址', ...item })],
    resolution: [row('r', { meeting: 'm', agendaItem: 'i', matter: '公示点位' })],
    resolutionProgress: [row('e', { resolution: 'r', date: entry, state: 'inProgress' })],
  });

  it('of a topic of another meeting is refused, seen from both', () => {
    const view = data(rows({ meeting: 'x' }, '2026-09-10'));
    expect(found(view)).toEqual([
      ['refuse', 'r', '议定事项“公示点位”和议题“车棚选址”不是同一次会议的；请另选议题。'],
    ]);
    expect(levels(view, touching('agendaItem', 'i'))).toEqual(['refuse']);
    expect(levels(view, touching('resolution', 'r'))).toEqual(['refuse']);
  });

  it('with progress before its meeting is a warning with both days', () => {
    expect(found(data(rows({}, '2026-09-09')))).toEqual([
      ['warn', 'e', '“公示点位”的进展日期2026年9月9日早于会议日期2026年9月10日，请核对。'],
    ]);
    expect(levels(data(rows({}, '2026-09-10')))).toEqual([]);
  });
});
