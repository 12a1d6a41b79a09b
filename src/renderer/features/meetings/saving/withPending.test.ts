import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../../core/record/dataView.ts';
import type { PendingRow } from './SaveQueue.ts';
import { withPending } from './withPending.ts';

function data() {
  const row = (id: string, fields: object) => ({ id, rev: 'r', deleted: false, mergedInto: null, ...fields });
  const tables = {
    meeting: [row('m', { body: 'b', stage: 'held', date: '2026-09-10' })],
    agendaItem: [row('a', { meeting: 'm', title: '充电车棚', heard: '旧' })],
    resolution: [row('r', { meeting: 'm', agendaItem: 'a', matter: '公示七天' })],
  };
  return dataOf(tables as never, '2026-09-10');
}

const typed = (type: PendingRow['type'], id: string, values: object, seed?: object): PendingRow => ({
  type,
  id,
  values: values as PendingRow['values'],
  seed: seed as PendingRow['seed'],
});

describe('data with what is being typed', () => {
  it('hold the typed words in place of the stored ones, and empty what was emptied', () => {
    const now = withPending(data(), [typed('agendaItem', 'a', { heard: '新', opinions: undefined })]);
    expect(now.get('agendaItem', 'a')).toMatchObject({ title: '充电车棚', heard: '新' });
    expect(now.linking('agendaItem', 'meeting', 'm')[0]).toMatchObject({ heard: '新' });
  });

  it('hold a new line once it has what it must have', () => {
    const seed = { meeting: 'm', agendaItem: 'a' };
    const matters = (values: object) =>
      withPending(data(), [typed('resolution', 'new', values, seed)])
        .linking('resolution', 'meeting', 'm')
        .map(({ matter }) => matter);
    expect(matters({ leadUnit: '物业' })).toEqual(['公示七天']);
    expect(matters({ leadUnit: '物业', matter: '清理楼道' })).toEqual(['公示七天', '清理楼道']);
  });

  it('keep what a record must have while its field stands empty', () => {
    const now = withPending(data(), [typed('resolution', 'r', { matter: undefined, leadUnit: '物业' })]);
    expect(now.get('resolution', 'r')).toMatchObject({ matter: '公示七天', leadUnit: '物业' });
  });

  it('are the stored ones while nothing is typed', () => {
    const stored = data();
    expect(withPending(stored, [])).toBe(stored);
  });
});
