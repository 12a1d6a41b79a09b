import { describe, expect, it } from 'vitest';
import { creation, edit } from '../../../core/record/patches.ts';
import { memoryStore } from '../../../data/memoryStore.ts';
import { openWorkspace } from '../../../data/openWorkspace.ts';
import { afterOwn } from './useCellWriter.ts';

async function begin() {
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date('2026-09-10T08:00:00Z') });
  const write = (...patches: Parameters<typeof workspace.commit>[0]['patches']) =>
    workspace.commit({ why: '改', source: 'form', by: '李', scope: null, patches });
  await write(creation('person', { name: '张伟', mobile: '19900002001' }));
  const person = workspace.data.all('person')[0]!;
  const typed = edit('person', person, { workUnit: '社区' })!;
  const outcome = await write(edit('person', person, { mobile: '19900002002' })!);
  return { data: workspace.data, person, typed, write, rev: outcome.ok ? outcome.change.id : '' };
}

describe('a cell typed before the last one was saved', () => {
  it('stands on what this table has written meanwhile', async () => {
    const { data, typed, write, rev } = await begin();
    const now = afterOwn(typed, data, new Set([rev]))!;
    expect(now.base).toBe(rev);
    expect(await write(now)).toMatchObject({ ok: true });
    expect(data.all('person')).toMatchObject([{ mobile: '19900002002', workUnit: '社区' }]);
  });

  it('is left to be refused when somebody else has written meanwhile', async () => {
    const { data, typed, write } = await begin();
    expect(afterOwn(typed, data, new Set())).toBe(typed);
    expect(await write(typed)).toMatchObject({ ok: false });
  });

  it('is nothing when it says what was just written', async () => {
    const { data, person, rev } = await begin();
    const same = edit('person', person, { mobile: '19900002002' })!;
    expect(afterOwn(same, data, new Set([rev]))).toBeUndefined();
  });
});
