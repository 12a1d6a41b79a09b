import { describe, expect, it } from 'vitest';
import { deletion } from '../../../core/record/patches.ts';
import { memoryStore } from '../../../data/memoryStore.ts';
import { openWorkspace } from '../../../data/openWorkspace.ts';
import { draftOf, smallOffice } from '../../../data/testing/smallOffice.ts';
import { restoreWith } from './restoreWith.ts';

describe('what has to come back together', () => {
  it('is a record with all it links to that was deleted as well, and nothing else', async () => {
    const workspace = await openWorkspace(memoryStore(), { now: () => new Date('2026-09-10T08:00:00Z') });
    const { data } = workspace;
    const office = smallOffice();
    await workspace.commit(draftOf('开账', ...office.patches));
    const remove = async (type: 'post' | 'person' | 'building', id: string) => {
      const outcome = await workspace.commit(draftOf('删', deletion(type, data.get(type, id)! as never)));
      expect(outcome.ok).toBe(true);
    };
    await remove('post', office.head);
    const lost = () => workspace.gone().find(({ row }) => row.id === office.head)!;
    const ids = () => restoreWith(workspace, lost()).map(({ row }) => row.id);
    expect(ids()).toEqual([office.head]);
    await remove('person', office.zhang);
    expect(ids()).toEqual([office.head, office.zhang]);
    await remove('building', office.building);
    expect(ids()).toEqual([office.head, office.zhang, office.building]);
    await remove('person', office.li);
    expect(ids()).toHaveLength(3);
  });
});
