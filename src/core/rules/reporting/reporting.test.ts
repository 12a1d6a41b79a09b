import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../ledgers/registry.ts';
import { dataOf, type View } from '../../record/dataView.ts';
import type { RecordName } from '../../record/types.ts';
import { membersOf } from '../partyOrgMembers.ts';
import { checkRules } from '../registry.ts';
import type { Touched } from '../rule.ts';
import { row, type Rows } from '../testing/rows.ts';

const base: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  partnerUnit: [row('u', { name: '文山中学', office: 'o', partyMemberCount: 30 })],
  partyOrg: [row('b', { name: '第一党支部', office: 'o', orgType: 'group' })],
  person: [row('zhang', { name: '张秀兰' }), row('li', { name: '李建国' })],
};

const data = (more: Rows): View => dataOf({ ...base, ...more }, '2026-11-24');

const touching = (type: RecordName, ...ids: string[]): Touched => new Map([[type, new Set(ids)]]);

/** The derived columns of a ledger for one row, by key. */
function derivedOf(view: View, ledger: string, id: string): Record<string, unknown> {
  const def = ledgerNamed(ledger);
  if (def === undefined) throw new Error(ledger);
  const stored = view.get(def.root, id);
  return Object.fromEntries(def.derived.map((one) => [one.key, one.derive(stored as never, view)]));
}

describe('a member who reports here', () => {
  const memberRegistration = [row('r', { person: 'zhang', registeredOn: '2026-03-01' })];
  const partyMembership = [row('m', { person: 'zhang', branch: 'b' })];

  it('is warned of when one of our branches counts him too, from whichever side it was touched', () => {
    const view = data({ memberRegistration, partyMembership });
    const [found, ...more] = checkRules(view);
    expect(found).toMatchObject({ level: 'warn', type: 'memberRegistration', record: 'r', also: ['m'] });
    expect(found?.text).toMatch(/在职报到党员不计入本社区党员，张秀兰却同时在第一党支部有党籍/);
    expect(more).toEqual([]);
    for (const [type, id] of [
      ['memberRegistration', 'r'],
      ['partyMembership', 'm'],
      ['person', 'zhang'],
    ] as const) {
      expect(checkRules(view, touching(type, id))).toHaveLength(1);
    }
    expect(checkRules(view, touching('person', 'li'))).toEqual([]);
  });

  it('is all right once the registration or the membership has ended', () => {
    const ended = [row('r', { person: 'zhang', registeredOn: '2026-03-01', endDate: '2026-06-01' })];
    expect(checkRules(data({ memberRegistration: ended, partyMembership }))).toEqual([]);
    const membershipEvent = [row('e', { membership: 'm', eventType: 'transferOut', date: '2026-05-01' })];
    expect(checkRules(data({ memberRegistration, partyMembership, membershipEvent }))).toEqual([]);
  });

  it('never counts among the members of a branch, not even where he is put into one', () => {
    const put = [row('r', { person: 'zhang', partyOrg: 'b' })];
    const view = data({ memberRegistration: put });
    const branch = view.get('partyOrg', 'b');
    expect(branch === undefined ? undefined : membersOf(branch, view)).toEqual([]);
    expect(derivedOf(view, 'partyOrg', 'b')).toMatchObject({ memberCount: 0 });
  });

  it('is registered once at a time', () => {
    const twice = [...memberRegistration, row('s', { person: 'zhang', registeredOn: '2026-09' })];
    const [found, ...more] = checkRules(data({ memberRegistration: twice }));
    expect(found).toMatchObject({ level: 'refuse', record: 's', also: ['r'] });
    expect(found?.text).toMatch(/张秀兰已经在本社区报到/);
    expect(more).toEqual([]);
    const after = [
      row('r', { person: 'zhang', registeredOn: '2025-03-01', endDate: '2026-02-01' }),
      row('s', { person: 'zhang', registeredOn: '2026-02' }),
    ];
    expect(checkRules(data({ memberRegistration: after }))).toEqual([]);
  });

  it('is seen twice when two cards become one', () => {
    const person = [
      row('zhang', { name: '张秀兰' }),
      row('old', { name: '张秀兰' }, { mergedInto: 'zhang' }),
    ];
    const both = [row('r', { person: 'zhang' }), row('s', { person: 'old' })];
    const view = data({ person, memberRegistration: both });
    expect(checkRules(view, touching('person', 'zhang'))).not.toEqual([]);
  });
});

describe('service hours', () => {
  const serviceActivity = [
    row('a', { office: 'o', name: '义诊', heldOn: '2026-05-01' }),
    row('c', { office: 'o', name: '巡逻', heldOn: '2026-06-01' }),
  ];
  const memberRegistration = [
    row('r', { person: 'zhang', partnerUnit: 'u' }),
    row('s', { person: 'li', workUnit: '文山中学' }),
  ];
  const serviceAttendance = [
    row('1', { activity: 'a', person: 'zhang', hours: 1.5 }),
    row('2', { activity: 'c', person: 'zhang', hours: 2 }),
    row('3', { activity: 'a', person: 'li' }),
  ];

  it('add up for the member; what nobody wrote down stays blank', () => {
    const view = data({ serviceActivity, memberRegistration, serviceAttendance });
    expect(derivedOf(view, 'memberRegistration', 'r')).toEqual({ serviceTimes: 2, serviceHours: 3.5 });
    expect(derivedOf(view, 'memberRegistration', 's')).toEqual({ serviceTimes: 1, serviceHours: undefined });
    expect(derivedOf(view, 'serviceActivity', 'a')).toEqual({ attendances: 2, totalHours: 1.5 });
    const none = data({ memberRegistration, serviceActivity });
    expect(derivedOf(none, 'memberRegistration', 'r')).toEqual({
      serviceTimes: undefined,
      serviceHours: undefined,
    });
    expect(derivedOf(none, 'serviceActivity', 'a')).toEqual({
      attendances: undefined,
      totalHours: undefined,
    });
  });

  it('count once for one person and activity', () => {
    const twice = [...serviceAttendance, row('4', { activity: 'a', person: 'zhang', hours: 1 })];
    const found = checkRules(data({ serviceActivity, memberRegistration, serviceAttendance: twice }));
    expect(found).toMatchObject([{ level: 'refuse', record: '4', also: ['1'] }]);
    expect(found[0]?.text).toMatch(/张秀兰参加“义诊”已经登记过/);
  });

  it('and registrations make the figures of the unit, by link or by the name of the unit', () => {
    const unitRegistration = [row('n', { partnerUnit: 'u', membersDue: 3 })];
    const need = [
      row('x', { office: 'o', name: '送餐', claimedBy: 'u', state: 'done' }),
      row('y', { office: 'o', name: '修灯', claimedBy: 'u', state: 'claimed' }),
    ];
    const post = [row('p', { kind: 'liaison', person: 'li', partnerUnit: 'u' })];
    const all = { unitRegistration, memberRegistration, serviceActivity, serviceAttendance, need, post };
    expect(derivedOf(data(all), 'unitRegistration', 'n')).toEqual({
      liaison: '李建国',
      registered: 2,
      rate: '66.7%',
      claimedNeeds: 2,
      doneNeeds: 1,
      activities: 2,
    });
    expect(Object.values(derivedOf(data({ unitRegistration }), 'unitRegistration', 'n'))).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });
});
