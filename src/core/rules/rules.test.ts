import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../kinds/idNumber.ts';
import { dataOf, type View } from '../record/dataView.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { checkRules, rules } from './registry.ts';
import { type Rows, row } from './testing/rows.ts';
import type { Touched } from './rule.ts';

const today = '2026-11-24';

const base: Rows = {
  office: [row('o', { name: '青禾社区', level: 'community' })],
  compound: [row('c', { name: '杏林小区', office: 'o' })],
  building: [row('b', { compound: 'c', no: '3' }), row('b2', { compound: 'c', no: '4' })],
  person: [row('zhang', { name: '张秀兰' }), row('li', { name: '李建国' })],
};

const data = (more: Rows): View => dataOf({ ...base, ...more }, today);

const touching = (type: RecordName, ...ids: string[]): Touched => new Map([[type, new Set(ids)]]);

const texts = (view: View, touched?: Touched): string[] => checkRules(view, touched).map((one) => one.text);

const head = (id: string, person: string, more: object = {}): AnyStored =>
  row(id, { kind: 'buildingHead', person, building: 'b', ...more });

describe('the rules', () => {
  it('have names of their own and a sentence each', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(rules.every((rule) => rule.sentence.endsWith('。'))).toBe(true);
  });

  it('find nothing in sound data', () => {
    expect(texts(data({ post: [head('p', 'zhang'), head('q', 'li', { building: 'b2' })] }))).toEqual([]);
  });
});

describe('two current heads of one building', () => {
  const post = [head('p', 'zhang'), head('q', 'li')];

  it('are a warning that names both and the place', () => {
    const [found, ...more] = checkRules(data({ post }));
    expect(found).toMatchObject({ level: 'warn', type: 'post', record: 'q', also: ['p'] });
    expect(found?.text).toMatch(/楼栋“3号楼（杏林小区）”同时有两名现任楼长：/);
    expect(found?.text).toMatch(/张秀兰、李建国|李建国、张秀兰/);
    expect(more).toEqual([]);
  });

  it('are seen from either of them, from the building and from a holder', () => {
    const view = data({ post });
    const seen = [
      touching('post', 'p'),
      touching('post', 'q'),
      touching('building', 'b'),
      touching('person', 'li'),
    ];
    for (const touched of seen) expect(new Set(texts(view, touched)).size).toBe(1);
    expect(texts(view, touching('building', 'b2'))).toEqual([]);
  });

  it('are none when one of them is a deputy, has ended or has not begun', () => {
    for (const more of [{ rank: 'deputy' }, { endDate: '2026-10' }, { startDate: '2027-01-01' }]) {
      expect(texts(data({ post: [head('p', 'zhang'), head('q', 'li', more)] }))).toEqual([]);
    }
  });

  it('are allowed for posts of which there are several', () => {
    const unit = { partnerUnit: [row('u', { name: '第一小学', office: 'o' })] };
    const liaison = (id: string, person: string): AnyStored =>
      row(id, { kind: 'liaison', person, partnerUnit: 'u' });
    expect(texts(data({ ...unit, post: [liaison('p', 'zhang'), liaison('q', 'li')] }))).toEqual([]);
  });
});

describe('one person in one post twice', () => {
  it('is refused for posts at the office and in a committee as well', () => {
    const committee = [row('k', { name: '青禾社区大党委', office: 'o' })];
    const twice = (kind: string, place: object): AnyStored[] =>
      ['p', 'q'].map((id) => row(id, { kind, person: 'zhang', ...place }));
    for (const post of [
      twice('communityWorker', { office: 'o' }),
      twice('committeeMember', { committee: 'k' }),
    ]) {
      const view = data({ committee, post });
      expect(checkRules(view).map(({ level }) => level)).toEqual(['refuse']);
      expect(
        texts(view, touching('office', 'o')).length + texts(view, touching('committee', 'k')).length,
      ).toBeGreaterThan(0);
    }
  });

  it('is refused while the times surely overlap', () => {
    const [found] = checkRules(data({ post: [head('p', 'zhang'), head('q', 'zhang')] }));
    expect(found).toMatchObject({ level: 'refuse', record: 'q', also: ['p'] });
    expect(found?.text).toMatch(/张秀兰在楼栋“3号楼（杏林小区）”的楼长登记了两次/);
  });

  it('is history when one follows the other, even within one month', () => {
    const earlier = head('p', 'zhang', { startDate: '2020', endDate: '2024-03' });
    const later = head('q', 'zhang', { startDate: '2024-03' });
    expect(texts(data({ post: [earlier, later] }))).toEqual([]);
  });

  it('is seen when two cards of the person become one', () => {
    const person = [
      row('zhang', { name: '张秀兰' }),
      row('old', { name: '张秀兰' }, { mergedInto: 'zhang' }),
    ];
    const view = data({ person, post: [head('p', 'zhang'), head('q', 'old')] });
    expect(texts(view, touching('person', 'old')).length).toBeGreaterThan(0);
  });
});

describe('memberships', () => {
  const partyOrg = [
    row('x', { name: '第一党支部', office: 'o' }),
    row('y', { name: '第二党支部', office: 'o' }),
  ];
  const partyMembership = [
    row('m', { person: 'zhang', branch: 'x' }),
    row('n', { person: 'zhang', branch: 'y' }),
  ];

  it('two at one time are a warning with both branches', () => {
    const [found] = checkRules(data({ partyOrg, partyMembership }));
    expect(found).toMatchObject({ level: 'warn', record: 'm', also: ['n'] });
    expect(found?.text).toMatch(/张秀兰有 2 条正常的党籍：第一党支部、第二党支部/);
  });

  it('are one after a transfer, seen from the event as well', () => {
    const gone = { membership: 'm', eventType: 'transferOut', date: '2026-01-05' };
    const membershipEvent = [row('e', gone)];
    const view = data({ partyOrg, partyMembership, membershipEvent });
    expect(texts(view, touching('membershipEvent', 'e'))).toEqual([]);
    const later = [row('e', { ...gone, date: '2026-12-31' })];
    const early = data({ partyOrg, partyMembership, membershipEvent: later });
    expect(texts(early, touching('membershipEvent', 'e'))).toHaveLength(1);
    expect(texts(early, touching('person', 'li'))).toEqual([]);
  });
});

describe('identity numbers', () => {
  const idNumber = `61011319540307002${checkCharacter('61011319540307002')}`;
  const person = [row('zhang', { name: '张秀兰', idNumber }), row('li', { name: '李建国', idNumber })];

  it('belong to one person; the sentence names both and not the number', () => {
    const found = checkRules(data({ person }));
    expect(found).toMatchObject([{ level: 'refuse', record: 'li', also: ['zhang'], field: 'idNumber' }]);
    expect(found[0]?.text).toMatch(/^张秀兰和李建国的公民身份号码相同/);
    expect(found[0]?.text).not.toContain(idNumber);
    expect(texts(data({ person }), touching('person', 'zhang'))).toHaveLength(1);
    expect(texts(data({ person }), touching('building', 'b'))).toEqual([]);
  });
});

describe('names and numbers of places', () => {
  it('are unique where the office looks for them, and free elsewhere', () => {
    const building = [row('b', { compound: 'c', no: '3' }), row('b2', { compound: 'c', no: '3' })];
    const found = checkRules(data({ building }));
    expect(found).toMatchObject([{ level: 'refuse', type: 'building', record: 'b2', also: ['b'] }]);
    expect(found[0]?.text).toMatch(/楼栋“3号楼（杏林小区）”已经有了，楼号不能重复/);
    expect(texts(data({ building }), touching('building', 'b'))).toHaveLength(1);
    const elsewhere = [row('b', { compound: 'c', no: '3' }), row('b2', { compound: 'c2', no: '3' })];
    const compound = [
      row('c', { name: '杏林小区', office: 'o' }),
      row('c2', { name: '东方名苑', office: 'o' }),
    ];
    expect(texts(data({ building: elsewhere, compound }))).toEqual([]);
  });

  it('clash when two compounds become one', () => {
    const compound = [
      row('c', { name: '杏林小区', office: 'o' }),
      row('c2', { name: '杏林', office: 'o' }, { mergedInto: 'c' }),
    ];
    const building = [row('b', { compound: 'c', no: '3' }), row('b2', { compound: 'c2', no: '3' })];
    expect(texts(data({ compound, building }), touching('compound', 'c2', 'c'))).toHaveLength(1);
  });
});

describe('the settings', () => {
  it('are there once', () => {
    const settings = [row('s', { office: 'o' }), row('s2', { office: 'o' })];
    expect(checkRules(data({ settings }))).toMatchObject([{ level: 'refuse', record: 's2' }]);
    expect(texts(data({ settings }), touching('person', 'li'))).toEqual([]);
  });
});
