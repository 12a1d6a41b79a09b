import { describe, expect, it } from 'vitest';
import { creation, deletion, edit, merging, restoring } from '../core/record/patches.ts';
import { deedsOf, farewellIn, valuesBefore } from '../core/record/undo.ts';
import type { RecordName } from '../core/record/types.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';
import type { Workspace } from './workspace.ts';

async function begin() {
  const store = memoryStore();
  const options = { now: () => new Date('2026-11-24T09:30:00+08:00') };
  const workspace = await openWorkspace(store, options);
  const office = smallOffice();
  await workspace.commit(draftOf('开账', ...office.patches));
  return { workspace, office, reopen: () => openWorkspace(store, options) };
}

const gone = ({ workspace }: { workspace: Workspace }) =>
  workspace.gone().map(({ type, row, change }) => [type, row.id, change?.why]);

async function farewell(workspace: Workspace, type: RecordName, id: string) {
  const history = await workspace.historyOf(type, id);
  return farewellIn(deedsOf(history.toReversed()));
}

describe('records that left the lists', () => {
  it('are listed, the last first, with the change that took them, also after a restart', async () => {
    const begun = await begin();
    const { workspace, office } = begun;
    expect(workspace.gone()).toEqual([]);
    await workspace.commit(draftOf('删除 楼长', deletion('post', workspace.data.get('post', office.head)!)));
    const zhang = workspace.data.get('person', office.zhang)!;
    await workspace.commit(draftOf('合并 张秀兰', merging('person', zhang, office.li)));
    const due = [
      ['person', office.zhang, '合并 张秀兰'],
      ['post', office.head, '删除 楼长'],
    ];
    expect(gone(begun)).toEqual(due);
    expect(workspace.stored('post', office.head)).toMatchObject({ deleted: true, kind: 'buildingHead' });
    expect(gone({ workspace: await begun.reopen() })).toEqual(due);
  });

  it('come back with their links in one change, which one undo takes back', async () => {
    const { workspace, office } = await begin();
    const { data } = workspace;
    await workspace.commit(draftOf('删除 楼长', deletion('post', data.get('post', office.head)!)));
    await workspace.commit(draftOf('删除 张秀兰', deletion('person', data.get('person', office.zhang)!)));
    const back = workspace.gone().map(({ type, row }) => restoring(type, row));
    const outcome = await workspace.commit(draftOf('恢复 张秀兰', ...back));
    expect(outcome.ok).toBe(true);
    expect(data.linking('post', 'person', office.zhang).map(({ id }) => id)).toEqual([office.head]);
    expect(workspace.gone()).toEqual([]);
    if (outcome.ok) await workspace.undo(outcome.change.id, '王芳');
    expect(workspace.gone()).toHaveLength(2);
  });

  it('do not come back without what they link to', async () => {
    const { workspace, office } = await begin();
    const { data } = workspace;
    await workspace.commit(draftOf('删除 楼长', deletion('post', data.get('post', office.head)!)));
    await workspace.commit(draftOf('删除 张秀兰', deletion('person', data.get('person', office.zhang)!)));
    const head = restoring('post', workspace.stored('post', office.head)!);
    const outcome = await workspace.commit(draftOf('恢复 楼长', head));
    expect(outcome).toMatchObject({ ok: false, findings: [{ field: 'person' }] });
    expect(outcome.ok ? '' : outcome.text).toMatch(/任职人指向的人员已经删除/);
  });

  it('come back by the undo of the change that took them, whichever of the three it was', async () => {
    const { workspace, office } = await begin();
    const { data } = workspace;
    const made = await workspace.commit(draftOf('新增 赵敏', creation('person', { name: '赵敏' })));
    if (!made.ok) throw new Error(made.text);
    const undone = await workspace.undo(made.change.id, '王芳');
    const [one] = workspace.gone();
    if (!undone.ok || one === undefined) throw new Error('nothing was undone');
    const plain = await workspace.commit(draftOf('恢复 赵敏', restoring(one.type, one.row)));
    expect(plain.ok ? '' : plain.text).toMatch(/新增已经撤销，不能单独恢复/);
    expect(await farewell(workspace, one.type, one.row.id)).toBe(undone.change.id);

    const li = data.get('person', office.li)!;
    const deleted = await workspace.commit(draftOf('删除 李建国', deletion('person', li)));
    expect(deleted.ok && (await farewell(workspace, 'person', li.id))).toBe(deleted.ok && deleted.change.id);
    await workspace.undo(deleted.ok ? deleted.change.id : '', '王芳');
    expect(await farewell(workspace, 'person', li.id)).toBeUndefined();

    const zhang = data.get('person', office.zhang)!;
    const merged = await workspace.commit(draftOf('合并', merging('person', zhang, office.li)));
    expect(merged.ok && (await farewell(workspace, 'person', zhang.id))).toBe(merged.ok && merged.change.id);
  });

  it('take no other edit than the one that brings them back', async () => {
    const { workspace, office } = await begin();
    const li = workspace.data.get('person', office.li)!;
    await workspace.commit(draftOf('删除 李建国', deletion('person', li)));
    const stored = workspace.stored('person', li.id)!;
    const both = {
      ...restoring('person', stored),
      fields: { deleted: [true, false], name: ['', '李'] },
    } as const;
    const outcome = await workspace.commit(draftOf('改', both));
    expect(outcome.ok ? '' : outcome.text).toMatch(/已删除或已合并，不能直接修改/);
  });
});

describe('the state before a change', () => {
  it('is what was there then, whatever was written, emptied or undone since', async () => {
    const { workspace, office } = await begin();
    const write = async (why: string, values: { mobile?: string | null; workUnit?: string }) => {
      const person = workspace.data.get('person', office.zhang)!;
      const outcome = await workspace.commit(draftOf(why, edit('person', person, values)));
      return outcome.ok ? outcome.change.id : '';
    };
    const first = await write('一', { mobile: '19900003001' });
    const second = await write('二', { mobile: null, workUnit: '退休' });
    await workspace.undo(first, '王芳');
    const history = deedsOf((await workspace.historyOf('person', office.zhang)).toReversed());
    expect(valuesBefore(history, second)).toMatchObject({ mobile: '19900003001', workUnit: null });
    expect(valuesBefore(history, first)).toMatchObject({ mobile: '19900001000', name: '张秀兰' });
    expect(valuesBefore(history, history[0]?.change ?? '')).toBeUndefined();
  });
});
