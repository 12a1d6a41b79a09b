import { describe, expect, it } from 'vitest';
import { chance } from '../../data/testing/random.ts';
import { asOf, createWorkingSet, dataOf, overlay, type View, viewOf } from './dataView.ts';
import { unwritten } from './patches.ts';
import type { Id } from './field.ts';
import type { AnyStored, RecordName } from './types.ts';

const today = (): string => '2026-11-24';

const row = (id: string, values: object, envelope: object = {}): AnyStored => ({
  ...unwritten(id),
  ...values,
  ...envelope,
});

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((one) => one.id);

const building = (id: string): Id<'building'> => id as Id<'building'>;

describe('a view', () => {
  const view = dataOf(
    {
      building: [row('b', { no: '1', compound: 'c' }), row('b2', { no: '2', compound: 'c' })],
      post: [
        row('p', { kind: 'buildingHead', building: 'b', person: 'x' }),
        row('q', { kind: 'buildingHead', building: 'b2', person: 'x' }, { deleted: true }),
        row('r', { kind: 'buildingHead', building: 'b', person: 'old' }),
      ],
      person: [
        row('x', { name: '甲' }),
        row('older', { name: '甲' }, { mergedInto: 'old' }),
        row('old', { name: '甲' }, { mergedInto: 'x' }),
      ],
    },
    '2026-11-24',
  );

  it('shows live records in order of creation, the same array until something changes', () => {
    expect(ids(view.all('post'))).toEqual(['p', 'r']);
    expect(view.all('post')).toBe(view.all('post'));
    expect(view.get('post', 'q')).toBeUndefined();
    expect(view.get('post', undefined)).toBeUndefined();
  });

  it('follows merges in both directions', () => {
    expect(view.get('person', 'older')?.id).toBe('x');
    expect(ids(view.linking('post', 'person', 'x'))).toEqual(['p', 'r']);
    expect(ids(view.linking('post', 'person', 'old'))).toEqual(['p', 'r']);
  });

  it('lists every live link to a record, whatever it comes from', () => {
    expect(view.linksTo('building', 'b').map(({ type, field, row: { id } }) => [type, field, id])).toEqual([
      ['post', 'building', 'p'],
      ['post', 'building', 'r'],
    ]);
    expect(view.linksTo('building', 'b2')).toEqual([]);
  });

  it('can be asked on another day', () => {
    const then = asOf(view, '2026-01-01');
    expect([view.today, then.today, then.all('post').length]).toEqual(['2026-11-24', '2026-01-01', 2]);
  });
});

describe('a working set', () => {
  it('never changes an array it has handed out', () => {
    const set = createWorkingSet();
    set.put('post', [row('p', { building: 'b' })]);
    const before = set.pointing('post', 'building', 'b');
    set.put('post', [row('q', { building: 'b' }), row('p', { building: 'c' })]);
    expect(ids(before)).toEqual(['p']);
    expect(ids(set.pointing('post', 'building', 'b'))).toEqual(['q']);
    expect(ids(set.pointing('post', 'building', 'c'))).toEqual(['p']);
    expect([set.count('post'), [...set.rows('post')].length]).toEqual([2, 2]);
  });

  it('answers after many small changes like one that was built at once, and so does an overlay', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const luck = chance(seed);
      const set = createWorkingSet();
      let rows: AnyStored[] = [];
      const change = (): AnyStored => {
        const values = { building: `b${luck.below(4)}`, person: `x${luck.below(4)}` };
        const envelope = { deleted: luck.below(6) === 0, mergedInto: luck.below(8) === 0 ? 'r0' : null };
        return row(`r${luck.below(12)}`, values, envelope);
      };
      const after = (changed: readonly AnyStored[]): AnyStored[] => {
        const next = new Map(rows.map((one) => [one.id as string, one]));
        for (const one of changed) next.set(one.id, one);
        return [...next.values()];
      };
      for (let step = 0; step < 20; step++) {
        const some = Array.from({ length: 1 + luck.below(3) }, change);
        const last = new Map(some.map((one) => [one.id as string, one]));
        const due = seen(dataOf({ post: after([...last.values()]) }, today()));
        const over = overlay(set, new Map<RecordName, typeof last>([['post', last]]));
        expect(inAnyOrder(seen(viewOf(over, today)))).toEqual(inAnyOrder(due));
        set.put('post', [...last.values()]);
        rows = after([...last.values()]);
        expect(seen(viewOf(set, today))).toEqual(due);
      }
    }
  });
});

function seen(view: View): string[][] {
  const some = [0, 1, 2, 3].map((n) => ids(view.linking('post', 'building', building(`b${n}`))));
  return [ids(view.all('post')), ...some, ids([view.get('post', 'r1') ?? { id: '' }])];
}

const inAnyOrder = (lists: string[][]): string[][] => lists.map((list) => list.toSorted());
