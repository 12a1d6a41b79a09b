import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Patch } from '../../../../core/record/change.ts';
import { applied } from '../../../../core/record/patches.ts';
import { troublesOf } from '../../../../core/record/readRecord.ts';
import type { AnyStored } from '../../../../core/record/types.ts';
import type { Outcome } from '../../../../data/workspace.ts';
import { SaveQueue, type Place } from './SaveQueue.ts';

const good = { ok: true, warnings: [], kept: [] } as unknown as Outcome;

/** A desk with one meeting and one topic, on which the gate judges as in the program. */
function desk() {
  const rows = new Map<string, AnyStored>();
  const put = (id: string, fields: Record<string, unknown>) =>
    rows.set(id, { id, rev: 'r0', deleted: false, mergedInto: null, ...fields } as unknown as AnyStored);
  put('m', { body: 'b', stage: 'held', date: '2026-09-10' });
  put('a', { meeting: 'm', title: '充电车棚' });
  const commits: (readonly Patch[])[] = [];
  const unsaved: boolean[] = [];
  let before: () => Promise<void> = () => Promise.resolve();
  const queue = new SaveQueue({
    stored: (_type, id) => rows.get(id),
    setUnsaved: (now) => unsaved.push(now),
    async commit(patches) {
      await before();
      const next = patches.map((patch) => applied(rows.get(patch.record), patch, `r${commits.length + 1}`));
      const findings = patches.flatMap(({ type, record }, i) =>
        troublesOf(type, without(next[i])).map((trouble) => ({ ...trouble, type, record })),
      );
      if (findings.length > 0) return { ok: false, findings, text: '没有保存' };
      for (const row of next) rows.set(row.id, row);
      commits.push(patches);
      return good;
    },
  });
  return { queue, rows, commits, unsaved, slowly: (work: () => Promise<void>) => (before = work) };
}

function without(row: AnyStored | undefined): Record<string, unknown> {
  const { id: _id, rev: _rev, deleted: _deleted, mergedInto: _into, ...values } = row ?? ({} as AnyStored);
  return values;
}

const heard: Place = { type: 'agendaItem', record: 'a', field: 'heard' };
const opinions: Place = { type: 'agendaItem', record: 'a', field: 'opinions' };
const line = (field: string): Place => ({
  type: 'resolution',
  record: 'new',
  field,
  seed: { meeting: 'm', agendaItem: 'a' },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('text saved while it is typed', () => {
  it('is one change per pause, with the touched fields alone, and is called saved only afterwards', async () => {
    const { queue, commits, unsaved } = desk();
    for (const text of ['会', '会议', '会议听取']) queue.type(heard, text);
    queue.type(opinions, '同意');
    expect([queue.state.is, commits.length]).toEqual(['typing', 0]);
    await vi.advanceTimersByTimeAsync(1500);
    expect(commits).toMatchObject([
      [{ record: 'a', base: 'r0', fields: { heard: [null, '会议听取'], opinions: [null, '同意'] } }],
    ]);
    expect([queue.state.is, unsaved]).toEqual(['saved', [true, false]]);
  });

  it('does not wait for ever while the keys never rest', async () => {
    const { queue, commits } = desk();
    for (let i = 1; i <= 16; i++) {
      queue.type(heard, '字'.repeat(i));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(commits.length).toBe(1);
  });

  it('is never written while an input method composes', async () => {
    const { queue, commits, unsaved } = desk();
    queue.type(heard, '会议');
    queue.compose(true);
    await queue.flush();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([commits.length, queue.state.is, unsaved.at(-1)]).toEqual([0, 'typing', true]);
    queue.type(heard, '会议听取');
    queue.compose(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(commits.flat().map(({ fields }) => fields['heard']?.[1])).toEqual(['会议听取']);
  });

  it('typed on during a save is saved next, upon what the save wrote', async () => {
    const { queue, commits, rows, slowly } = desk();
    slowly(() => new Promise((done) => setTimeout(done, 400)));
    queue.type(heard, '一');
    const first = queue.flush();
    await vi.advanceTimersByTimeAsync(100);
    queue.type(heard, '一二');
    expect(queue.state.is).toBe('saving');
    await vi.advanceTimersByTimeAsync(400);
    await first;
    expect([queue.state.is, queue.textOf(heard)]).toEqual(['typing', '一二']);
    await vi.advanceTimersByTimeAsync(3000);
    expect(commits.map(([patch]) => patch?.base)).toEqual(['r0', 'r1']);
    expect(rows.get('a')?.['heard']).toBe('一二');
  });

  it('begins a new record once it has what it must have', async () => {
    const { queue, commits } = desk();
    queue.type(line('leadUnit'), '物业');
    await vi.advanceTimersByTimeAsync(2000);
    expect(commits).toEqual([]);
    expect(queue.state).toEqual({ is: 'trouble', text: '这一项议定事项还没有写议定事项，写了才能存' });
    queue.type(line('matter'), '公示七天');
    await vi.advanceTimersByTimeAsync(2000);
    expect(commits).toMatchObject([
      [
        {
          type: 'resolution',
          record: 'new',
          base: null,
          fields: { leadUnit: [null, '物业'], meeting: [null, 'm'] },
        },
      ],
    ]);
    queue.type(line('personName'), '李强');
    await vi.advanceTimersByTimeAsync(2000);
    expect(commits[1]).toMatchObject([{ base: 'r1', fields: { personName: [null, '李强'] } }]);
  });

  it('keeps what cannot be understood, says why, and saves everything else', async () => {
    const { queue, commits, unsaved } = desk();
    queue.type(line('matter'), '公示七天');
    queue.type(line('dueDate'), '尽快');
    await vi.advanceTimersByTimeAsync(2000);
    expect(commits.flat().map(({ fields }) => Object.keys(fields))).toEqual([
      ['meeting', 'agendaItem', 'matter'],
    ]);
    expect([queue.textOf(line('dueDate')), unsaved.at(-1)]).toEqual(['尽快', true]);
    expect(queue.wrongOf(line('dueDate'))).toContain('看不懂是哪一天');
    expect(queue.state.is).toBe('trouble');
    queue.type(line('dueDate'), '2026-09-25');
    await vi.advanceTimersByTimeAsync(2000);
    expect([queue.state.is, commits.length, unsaved.at(-1)]).toEqual(['saved', 2, false]);
  });

  it('parks what the record itself refuses, beside its field, and writes the rest', async () => {
    const { queue, rows } = desk();
    const time = (field: string): Place => ({ type: 'meeting', record: 'm', field });
    queue.type(time('startTime'), '14:30');
    await queue.flush();
    queue.type(time('endTime'), '9:00');
    queue.type(heard, '会议听取');
    await queue.flush();
    await vi.advanceTimersByTimeAsync(8000);
    expect(rows.get('a')?.['heard']).toBe('会议听取');
    expect([queue.wrongOf(time('endTime')), queue.textOf(time('endTime'))]).toEqual([
      '结束时间不晚于开始时间',
      '9:00',
    ]);
    queue.type(time('endTime'), '16:00');
    await queue.flush();
    expect(queue.state.is).toBe('saved');
  });

  it('stays in the window when the disk fails, and is tried again', async () => {
    const { queue, commits, slowly, unsaved } = desk();
    slowly(() => Promise.reject(new Error('disk full')));
    queue.type(heard, '会议听取');
    await vi.advanceTimersByTimeAsync(1500);
    expect([queue.state.is, queue.textOf(heard), unsaved.at(-1)]).toEqual(['trouble', '会议听取', true]);
    slowly(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(8000);
    expect([queue.state.is, commits.length]).toEqual(['saved', 1]);
  });

  it('goes with its record when that is deleted', async () => {
    const { queue, commits } = desk();
    queue.type(line('matter'), '公示七天');
    queue.drop('new');
    await vi.advanceTimersByTimeAsync(2000);
    expect([queue.state.is, commits]).toEqual(['saved', []]);
  });
});
