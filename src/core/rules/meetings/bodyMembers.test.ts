import { describe, expect, it } from 'vitest';
import { dataOf } from '../../record/dataView.ts';
import { readRecord } from '../../record/readRecord.ts';
import type { Stored } from '../../record/types.ts';
import { row, type Rows } from '../testing/rows.ts';
import { attendanceFor, isCommissioner, membersOf } from './bodyMembers.ts';
import { attendanceRate } from './meetingRates.ts';
import { tallyOf } from './tally.ts';

const base: Rows = {
  meeting: [row('m', { body: 'b', stage: 'preparing', date: '2026-09-10' })],
  person: [
    row('zhang', { name: '张建国', mobile: '19900000001' }),
    row('sun', { name: '孙磊', mobile: '19900000002' }),
    row('zhao', { name: '赵明' }),
    row('wu', { name: '吴敏' }),
    row('zheng', { name: '郑强' }),
  ],
  partnerUnit: [
    row('school', { name: '青桐中学', office: 'o' }),
    row('bank', { name: '农商银行', office: 'o' }),
    row('shop', { name: '万家惠超市', office: 'o' }),
  ],
  partyOrg: [row('org', { name: '银杏小区党支部', office: 'o' })],
  partyMembership: [row('pm', { person: 'wu', branch: 'org', partyPost: 'secretary' })],
  post: [
    row('p1', {
      kind: 'partTimeCommissioner',
      person: 'sun',
      partnerUnit: 'school',
      jobTitle: '青桐中学党支部书记、校长',
      endDate: '2026-12-31',
    }),
    row('p2', { kind: 'partTimeCommissioner', person: 'zhao', partnerUnit: 'bank', endDate: '2026-08-31' }),
    row('p3', { kind: 'liaison', person: 'zheng', partnerUnit: 'bank', jobTitle: '农商银行客户经理' }),
  ],
  bodyMember: [
    row('m5', { body: 'b', name: '周涛', unitName: '居民', capacity: 'guest', order: 1 }),
    row('m4', { body: 'b', person: 'wu', unitName: '银杏小区党支部', capacity: 'member', order: 4 }),
    row('m2', { body: 'b', partnerUnit: 'school', capacity: 'member', order: 2 }),
    row('m3', { body: 'b', partnerUnit: 'bank', capacity: 'member', order: 3 }),
    row('m1', {
      body: 'b',
      person: 'zhang',
      unitName: '社区党委',
      duty: '书记',
      capacity: 'member',
      order: 1,
    }),
    row('m6', { body: 'b', partnerUnit: 'shop', capacity: 'member' }),
    row('m7', { body: 'b', name: '李强', unitName: '物业', capacity: 'member', endDate: '2026-09-09' }),
    row('m8', { body: 'other', name: '别处', unitName: '别处', capacity: 'member' }),
  ],
};

const data = dataOf(base, '2026-09-10');
const meeting = data.get('meeting', 'm') as Stored<'meeting'>;

describe('the members of a body', () => {
  it('are listed in its order, members before guests, as their cards and posts tell', () => {
    expect(membersOf(data, 'b').map(({ name, unit, duty, phone }) => [name, unit, duty, phone])).toEqual([
      ['张建国', '社区党委', '书记', '19900000001'],
      ['孙磊', '青桐中学', '党支部书记、校长', '19900000002'],
      ['郑强', '农商银行', '客户经理', undefined],
      ['吴敏', '银杏小区党支部', '书记', undefined],
      [undefined, '万家惠超市', undefined, undefined],
      ['周涛', '居民', undefined, undefined],
    ]);
  });

  it('change with the day: a commissioner speaks for the unit while in office, a member until he leaves', () => {
    const before = membersOf(data, 'b', '2026-08-31');
    expect(before.map(({ name }) => name)).toEqual([
      '张建国',
      '孙磊',
      '赵明',
      '吴敏',
      undefined,
      '李强',
      '周涛',
    ]);
    expect(before.map(({ isCommissioner: is }) => is)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(isCommissioner(data, 'zhao', '2026-08-31')).toBe(true);
    expect(isCommissioner(data, 'zhao')).toBe(false);
  });

  it('become the attendance of a meeting, which the gate takes', () => {
    const rows = attendanceFor(data, meeting);
    expect(rows.map(({ name, unitName, order }) => [order, name, unitName])).toEqual([
      [1, '张建国', '社区党委'],
      [2, '孙磊', '青桐中学'],
      [3, '郑强', '农商银行'],
      [4, '吴敏', '银杏小区党支部'],
      [5, '代表', '万家惠超市'],
      [6, '周涛', '居民'],
    ]);
    for (const values of rows) expect(readRecord('attendance', values).ok).toBe(true);
  });

  it('are not listed a second time when the list is filled again', () => {
    const attendance = attendanceFor(data, meeting)
      .slice(0, 5)
      .map((values, i) => row(`a${i}`, values));
    const again = attendanceFor(dataOf({ ...base, attendance }, '2026-09-10'), meeting);
    expect(again.map(({ name, order }) => [name, order])).toEqual([['周涛', 6]]);
  });
});

describe('attendance', () => {
  const one = (id: string, of: string, more: object) =>
    row(id, { meeting: of, name: '孙磊', person: 'sun', capacity: 'member', ...more });
  const rows: Rows = {
    ...base,
    meeting: [
      row('a', { body: 'b', stage: 'held', date: '2026-03-10' }),
      row('b1', { body: 'b', stage: 'held', date: '2026-06-10' }),
      row('c', { body: 'x', stage: 'held', date: '2026-06-20' }),
      row('d', { body: 'b', stage: 'cancelled', date: '2026-07-10' }),
      row('e', { body: 'b', stage: 'held', date: '2026-08-10' }),
      row('f', { body: 'b', stage: 'held', date: '2026-12-10' }),
    ],
    attendance: [
      one('1', 'a', { presence: 'late' }),
      one('2', 'b1', { presence: 'present', deputyName: '钱七' }),
      one('3', 'c', { presence: 'absent' }),
      one('4', 'd', { presence: 'present' }),
      one('5', 'e', {}),
      one('6', 'f', { presence: 'present' }),
      one('7', 'a', { presence: 'present', capacity: 'observer', person: 'zhao', name: '赵明' }),
      one('8', 'a', { presence: 'leave', person: undefined, name: '周涛' }),
    ],
  };
  const held = dataOf(rows, '2026-12-31');
  const year = { from: '2026-01-01', to: '2026-09-30' };

  it('of a person counts meetings held within the days, a deputy as present, an unticked one not at all', () => {
    expect(attendanceRate(held, 'sun', year)).toMatchObject({ invited: 3, attended: 2, byDeputy: 1 });
    expect(attendanceRate(held, 'sun', year, 'b')).toMatchObject({ invited: 2, attended: 2, rate: 1 });
  });

  it('has no rate while no meeting is recorded: blank, never 0', () => {
    expect(attendanceRate(held, 'zhao', year)).toMatchObject({ invited: 0, rate: undefined });
  });

  it('of a meeting counts 应到 and 实到 of members alone', () => {
    expect(tallyOf(held, 'a')).toEqual({
      due: 2,
      came: 1,
      leave: 1,
      absent: 0,
      unmarked: 0,
      observers: 1,
      guests: 0,
    });
    expect(tallyOf(held, 'e')).toMatchObject({ due: 1, came: 0, unmarked: 1 });
  });
});
