import { describe, expect, it } from 'vitest';
import type { Stored } from '../record/types.ts';
import { canEnd, handover } from './handover.ts';

const old = {
  id: 'p1',
  rev: 'c1',
  deleted: false,
  mergedInto: null,
  kind: 'buildingHead',
  person: 'zhang',
  building: 'b3',
  rank: 'chief',
  startDate: '2020-05',
  note: '热心',
} as unknown as Stored<'post'>;

const to = { person: 'li', post: 'p2' };

describe('换人', () => {
  it('leaves to the successor what belongs to the seat: grid, department, role; not what belongs to the person', () => {
    const worker = {
      ...old,
      kind: 'communityWorker',
      building: undefined,
      rank: undefined,
      office: 'o',
      grid: 'g',
      jobTitle: '副书记',
      duty: '党建',
    } as unknown as Stored<'post'>;
    const done = handover(worker, to, '2026-03-01');
    expect(done.ok ? done.patches[1]?.fields : done.text).toEqual({
      kind: [null, 'communityWorker'],
      person: [null, 'li'],
      office: [null, 'o'],
      grid: [null, 'g'],
      startDate: [null, '2026-03-01'],
    });
  });

  it('ends the old post on the day before and begins the same post at the same place on the day', () => {
    expect(handover(old, to, '2026-03-01')).toEqual({
      ok: true,
      patches: [
        { type: 'post', record: 'p1', base: 'c1', fields: { endDate: [null, '2026-02-28'] } },
        {
          type: 'post',
          record: 'p2',
          base: null,
          fields: {
            kind: [null, 'buildingHead'],
            person: [null, 'li'],
            building: [null, 'b3'],
            rank: [null, 'chief'],
            startDate: [null, '2026-03-01'],
          },
        },
      ],
    });
  });

  it('leaves a post that was over before as it is', () => {
    const over = { ...old, endDate: '2025-12-31' };
    const made = handover(over, to, '2026-03-01');
    expect(made.ok && made.patches.map((patch) => patch.record)).toEqual(['p2']);
  });

  it('brings an end planned for later forward', () => {
    const made = handover({ ...old, endDate: '2026-12-31' }, to, '2026-03-01');
    expect(made.ok && made.patches[0]?.fields).toEqual({ endDate: ['2026-12-31', '2026-02-28'] });
  });

  it('refuses the same person and a day on which the old post had not begun', () => {
    expect(handover(old, { person: 'zhang', post: 'p2' }, '2026-03-01').ok).toBe(false);
    expect(handover({ ...old, startDate: '2026-03-01' }, to, '2026-03-01').ok).toBe(false);
  });

  it('lets a post end only on a day by which it may have begun', () => {
    expect(canEnd(old, '2020-05-01')).toBe(true);
    expect(canEnd(old, '2020-04-30')).toBe(false);
  });
});
