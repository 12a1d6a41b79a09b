import { describe, expect, it } from 'vitest';
import { printedKey, type PrintedKey } from '../codes/printed.ts';
import type { Change, Patch } from '../record/change.ts';
import { dataOf } from '../record/dataView.ts';
import { applied, creation } from '../record/patches.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { handover } from '../rules/handover.ts';
import { finish } from '../rules/steps.ts';
import { row, type Rows } from '../rules/testing/rows.ts';
import { changesHolders, outdatedPapers, outdatedSteps, printedDigest } from './outdated.ts';
import { paperFacts } from './paperFacts.ts';

const today = '2026-09-30';

const rows: Rows = {
  office: [row('o1', { name: '青禾社区', level: 'community' })],
  compound: [row('c1', { name: '东方名苑', office: 'o1' })],
  grid: [row('g1', { name: '第一网格', office: 'o1', officePhone: '0631-8450000' })],
  building: ['1', '2'].map((no) => row(`b${no}`, { compound: 'c1', no, grid: 'g1' })),
  person: [
    row('p1', { name: '张三', mobile: '19900000001' }),
    row('p2', { name: '李四', mobile: '19900000002' }),
  ],
  post: [row('h1', { kind: 'buildingHead', person: 'p1', building: 'b1', startDate: '2024' })],
  partyMembership: [row('m1', { person: 'p1' })],
};

const about: Readonly<Partial<Record<RecordName, string>>> = {
  office: 'o1',
  compound: 'c1',
  grid: 'g1',
  building: 'b1',
  post: 'h1',
  meeting: 'none',
};

/** Every paper as printed in this state. */
function printed(state: Rows): Rows {
  const data = dataOf(state, today);
  const notes = printedKey.entries.map(([key]) => {
    const scope = about[paperFacts[key].about] ?? '';
    return row(`n-${key}`, {
      paperKey: key,
      about: scope,
      printedOn: today,
      digest: printedDigest(key, scope, data),
    });
  });
  return { ...state, printedPaper: notes };
}

function after(state: Rows, patches: readonly Patch[]): Rows {
  const next: Partial<Record<RecordName, readonly AnyStored[]>> = { ...state };
  for (const patch of patches) {
    const before = next[patch.type] ?? [];
    const old = before.find(({ id }) => id === patch.record);
    next[patch.type] = [...before.filter((one) => one !== old), applied(old, patch, 'r2')];
  }
  return next;
}

/** The papers that an act makes out of date. */
function outdated(patches: readonly Patch[]): readonly PrintedKey[] {
  const data = dataOf(after(printed(rows), patches), today);
  // Only the patches of a change are read.
  const change = { patches } as unknown as Change;
  const found = outdatedPapers(change, data).map(({ paperKey }) => paperKey);
  const all = finish(outdatedSteps(data)).map(({ paperKey }) => paperKey);
  expect(found).toEqual(all);
  return found;
}

const edited = (type: RecordName, record: string, fields: Patch['fields']): Patch => {
  return { type, record, base: '', fields };
};

describe('printed papers', () => {
  it('hold while nothing that they say has changed', () => {
    expect(outdated([])).toEqual([]);
    expect(outdated([edited('person', 'p1', { workUnit: [null, '退休'] })])).toEqual([]);
  });

  it('are out of date after 换人 where the post is named, and nowhere else', () => {
    const data = dataOf(rows, today);
    const made = handover(data.get('post', 'h1')!, { person: 'p2', post: 'h2' }, '2026-09-01');
    expect(made.ok && outdated(made.patches)).toEqual([
      'headNotice',
      'appointmentLetter',
      'contactBook',
      'communityProfile',
      'headRoster',
      'headCoverage',
      'buildingPicture',
    ]);
    expect(made.ok && changesHolders({ patches: made.patches } as unknown as Change)).toBe(true);
  });

  it('are out of date after 离任 although nobody follows', () => {
    const ended = edited('post', 'h1', { endDate: [null, '2026-08-31'] });
    expect(outdated([ended])).toContain('headNotice');
  });

  it('with phones are out of date after a new number, those without are not', () => {
    const found = outdated([edited('person', 'p1', { mobile: ['19900000001', '19900000009'] })]);
    expect(found).toEqual(['contactBook', 'communityProfile', 'memberRoster', 'headRoster', 'orgPicture']);
  });

  it('that list members are out of date after 转出', () => {
    const event = creation('membershipEvent', {
      membership: 'm1' as never,
      eventType: 'transferOut',
      date: '2026-09-01',
    });
    expect(outdated([event])).toEqual(['communityProfile', 'memberRoster', 'orgPicture']);
  });

  it('hold again once the change is taken back', () => {
    const state = printed(rows);
    const ended = after(state, [edited('post', 'h1', { endDate: [null, '2026-08-31'] })]);
    expect(finish(outdatedSteps(dataOf(ended, today))).length).toBeGreaterThan(0);
    const back = after(ended, [edited('post', 'h1', { endDate: ['2026-08-31', null] })]);
    expect(finish(outdatedSteps(dataOf(back, today)))).toEqual([]);
  });

  it('of what is not there any more are forgotten', () => {
    const state = printed(rows);
    expect(finish(outdatedSteps(dataOf({ ...state, building: [], post: [] }, today)))).not.toContainEqual(
      expect.objectContaining({ paperKey: 'headNotice' }),
    );
  });
});
