import { describe, expect, it } from 'vitest';
import type { ChangeDraft, Patch } from '../core/record/change.ts';
import { checkCharacter } from '../core/kinds/idNumber.ts';
import { newId } from '../core/record/ids.ts';
import { creation, deletion, edit, merging } from '../core/record/patches.ts';
import { timeOf } from './changeId.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import type { Store } from './store.ts';
import { draftOf, type SmallOffice, smallOffice } from './testing/smallOffice.ts';
import type { Outcome, Workspace } from './workspace.ts';

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');

interface Begun {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly office: SmallOffice;
}

async function begin(store: Store = memoryStore()): Promise<Begun> {
  const workspace = await openWorkspace(store, { now });
  const office = smallOffice();
  const outcome = await workspace.commit(draftOf('开账', ...office.patches));
  expect(outcome.ok).toBe(true);
  return { store, workspace, office };
}

function said(outcome: Outcome): string {
  return outcome.ok ? 'saved' : outcome.text;
}

const person = ({ workspace, office }: Begun) => workspace.data.get('person', office.zhang)!;

describe('commit', () => {
  it('writes every record of a draft, tells listeners and counts from 1', async () => {
    const store = memoryStore();
    const workspace = await openWorkspace(store, { now });
    expect(workspace.empty).toBe(true);
    let told = 0;
    const stop = workspace.subscribe(() => {
      told += 1;
    });
    const office = smallOffice();
    const progress: number[] = [];
    const outcome = await workspace.commit(draftOf('开账', ...office.patches), (done) => progress.push(done));
    const { deviceId } = workspace;
    expect(deviceId).toBe(store.pointer.device);
    expect(outcome).toMatchObject({
      ok: true,
      change: { n: 1, size: 6, why: '开账', by: '王芳', device: deviceId },
    });
    expect([told, workspace.version, workspace.empty]).toEqual([1, 1, false]);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
    stop();
    expect(workspace.data.linking('post', 'person', office.zhang)[0]?.building).toBe(office.building);
  });

  it('makes ids that grow, even when the clock is set back', async () => {
    let time = Date.parse('2026-11-24T09:30:00Z');
    const workspace = await openWorkspace(memoryStore(), { now: () => new Date(time) });
    const office = smallOffice();
    await workspace.commit(draftOf('开账', ...office.patches));
    time -= 86_400_000;
    await workspace.commit(draftOf('加一人', creation('person', { name: '赵敏' })));
    const [second, first] = await workspace.changes(2);
    expect([first?.n, second?.n]).toEqual([1, 2]);
    expect(timeOf(second!.id)).toBe(timeOf(first!.id) + 1);
  });

  it('refuses what the gate refuses, with the record named, and writes nothing', async () => {
    const { workspace, store } = await begin();
    const before = JSON.stringify(await store.database.readAll());
    const bad = creation('person', { name: '赵敏', mobile: '123' });
    const outcome = await workspace.commit(draftOf('加一人', bad));
    expect(outcome).toMatchObject({ ok: false, findings: [{ record: bad.record, field: 'mobile' }] });
    expect(said(outcome)).toMatch(/^没有保存。联系电话：不是完整的电话号码/);
    expect(JSON.stringify(await store.database.readAll())).toBe(before);
    expect(workspace.version).toBe(1);
  });

  it('refuses a link to a record that is not there or is deleted', async () => {
    const begun = await begin();
    const { workspace, office } = begun;
    const nowhere = creation('building', { compound: newId('compound'), no: '9' });
    expect(said(await workspace.commit(draftOf('加楼', nowhere)))).toMatch(/小区指向的小区已经删除/);
    const li = workspace.data.get('person', office.li)!;
    await workspace.commit(draftOf('删除', deletion('person', li)));
    const post = creation('post', { kind: 'liaison', person: office.li, building: office.building });
    expect((await workspace.commit(draftOf('加任职', post))).ok).toBe(false);
  });

  it('refuses a stale base, so that nobody writes over what they have not seen', async () => {
    const begun = await begin();
    const old = person(begun);
    await begun.workspace.commit(draftOf('改', edit('person', old, { workUnit: '退休' })));
    const late = await begun.workspace.commit(draftOf('改', edit('person', old, { workUnit: '教师' })));
    expect(said(late)).toMatch(/“张秀兰”刚刚在别处改过/);
    expect(person(begun).workUnit).toBe('退休');
  });

  it('serialises commits: the second of two at once sees the first', async () => {
    const begun = await begin();
    const old = person(begun);
    const draft = (workUnit: string): ChangeDraft => draftOf('改', edit('person', old, { workUnit }));
    const both = await Promise.all(['一', '二'].map((unit) => begun.workspace.commit(draft(unit))));
    expect(both.map((outcome) => outcome.ok)).toEqual([true, false]);
  });

  it('writes no change that changes nothing, and drops patches that change nothing', async () => {
    const begun = await begin();
    const { workspace, office } = begun;
    const { id, rev } = person(begun);
    const same: Patch = {
      type: 'person',
      record: id,
      base: rev,
      fields: { name: ['张秀兰', '张秀兰'] },
    };
    const outcome = await workspace.commit(draftOf('改', same));
    expect(outcome).toMatchObject({ ok: false, unchanged: true });
    expect(await workspace.commit(draftOf('空'))).toMatchObject({ ok: false, unchanged: true });
    const li = edit('person', workspace.data.get('person', office.li)!, { workUnit: '教师' });
    expect(await workspace.commit(draftOf('改', same, li))).toMatchObject({ ok: true, change: { size: 1 } });
  });

  it('keeps as value before what was really stored', async () => {
    const begun = await begin();
    const { id, rev } = person(begun);
    const wrong: Patch = {
      type: 'person',
      record: id,
      base: rev,
      fields: { mobile: ['1', '19900002009'] },
    };
    await begun.workspace.commit(draftOf('改电话', wrong));
    const [last] = await begun.workspace.historyOf('person', id);
    expect(last?.patches[0]?.fields).toEqual({ mobile: ['19900001000', '19900002009'] });
  });

  it('refuses two patches for one record as a mistake of the program', async () => {
    const begun = await begin();
    const twice = ['一', '二'].map((workUnit) => edit('person', person(begun), { workUnit }));
    await expect(begun.workspace.commit(draftOf('改', ...twice))).rejects.toThrow(/two patches/);
    expect((await begun.workspace.commit(draftOf('改', twice[0]))).ok).toBe(true);
  });

  it('refuses to delete a record that others link to, and lists them', async () => {
    const begun = await begin();
    const outcome = await begun.workspace.commit(draftOf('删除', deletion('person', person(begun))));
    expect(said(outcome)).toMatch(/人员“张秀兰”还有关联的记录，不能删除：任职“楼长（张秀兰、3号楼）”/);
    const post = begun.workspace.data.get('post', begun.office.head)!;
    const both = draftOf('删除', deletion('post', post), deletion('person', person(begun)));
    expect((await begun.workspace.commit(both)).ok).toBe(true);
  });

  it('leaves deleted records to undo', async () => {
    const begun = await begin();
    const li = begun.workspace.data.get('person', begun.office.li)!;
    await begun.workspace.commit(draftOf('删除', deletion('person', li)));
    const [last] = await begun.workspace.changes(1);
    const patch = edit('person', { ...li, rev: last!.id }, { workUnit: '教师' });
    expect(said(await begun.workspace.commit(draftOf('改', patch)))).toMatch(/已删除或已合并/);
  });

  it('keeps sealed values out of the sentence of a change', async () => {
    const { workspace } = await begin();
    const idNumber = `61011319540307002${checkCharacter('61011319540307002')}`;
    const made = creation('person', { name: '赵敏', idNumber });
    const outcome = await workspace.commit(draftOf(`登记 ${idNumber}`, made));
    expect(outcome).toMatchObject({ ok: true, change: { why: '登记 ***' } });
  });
});

describe('warnings', () => {
  const second = (office: SmallOffice): Patch =>
    creation('post', { kind: 'buildingHead', person: office.li, building: office.building });

  it('come back with the change, and those accepted are kept with it', async () => {
    const { workspace, office } = await begin();
    const draft = draftOf('加楼长', second(office));
    const [warning] = await workspace.review(draft);
    expect(warning).toMatchObject({ level: 'warn', also: [office.head] });
    expect(workspace.version).toBe(1);
    const accepted = [warning!.text, '别的'];
    const outcome = await workspace.commit({ ...draft, accepted });
    expect(outcome).toMatchObject({
      ok: true,
      warnings: [{ text: warning!.text }],
      change: { accepted: [warning!.text] },
    });
  });

  it('speak only of what the change brings about', async () => {
    const { workspace, office } = await begin();
    await workspace.commit(draftOf('加楼长', second(office)));
    const post = workspace.data.get('post', office.head)!;
    expect(await workspace.review(draftOf('改', edit('post', post, { note: '连任' })))).toEqual([]);
  });
});

describe('a merge', () => {
  it('lets links resolve to the card that stays, and is undone like any change', async () => {
    const { workspace, office } = await begin();
    const zhang = workspace.data.get('person', office.zhang)!;
    const merged = await workspace.commit(draftOf('合并', merging('person', zhang, office.li)));
    expect(said(merged)).toBe('saved');
    expect(workspace.data.get('person', office.zhang)?.id).toBe(office.li);
    expect(workspace.data.linking('post', 'person', office.li)).toHaveLength(1);
    expect(workspace.data.all('person').map((one) => one.id)).toEqual([office.li]);
    const li = workspace.data.get('person', office.li)!;
    expect(said(await workspace.commit(draftOf('删除', deletion('person', li))))).toMatch(/不能删除/);
    const circle = await workspace.commit(draftOf('合并', merging('person', li, office.zhang)));
    expect(said(circle)).toMatch(/又合并回了它自己/);
    await workspace.undo((await workspace.changes(1))[0]!.id, '王芳');
    expect(workspace.data.linking('post', 'person', office.zhang)).toHaveLength(1);
  });
});

describe('undo', () => {
  it('of an import takes all of it back, and the undo of the undo brings it again', async () => {
    const { workspace, office } = await begin();
    const [first] = await workspace.changes(1);
    const undone = await workspace.undo(first!.id, '李强');
    expect(undone).toMatchObject({
      ok: true,
      kept: [],
      change: { why: '撤销：开账', source: 'undo', by: '李强', undoes: first!.id },
    });
    expect(workspace.data.all('person')).toEqual([]);
    expect(workspace.isInForce(first!.id)).toBe(false);
    const [undo] = await workspace.changes(1);
    expect(await workspace.undo(undo!.id, '李强')).toMatchObject({ ok: true, change: { why: '恢复：开账' } });
    expect(workspace.data.get('post', office.head)?.person).toBe(office.zhang);
    expect([workspace.isInForce(first!.id), workspace.isInForce(undo!.id)]).toEqual([true, false]);
    const again = await workspace.undo(undo!.id, '李强');
    expect(said(again)).toMatch(/早已撤销/);
  });

  it('of what was undone another way in the meantime is not offered', async () => {
    const { workspace } = await begin();
    const [first] = await workspace.changes(1);
    for (let i = 0; i < 2; i++) await workspace.undo((await workspace.changes(1))[0]!.id, '李强');
    expect(await workspace.undo(first!.id, '李强')).toMatchObject({ ok: true });
    const offered = (await workspace.changes(9)).filter(({ id }) => workspace.isInForce(id));
    expect(offered.map(({ why, undoes }) => [why, undoes])).toEqual([['撤销：开账', first!.id]]);
    expect(await workspace.undo(offered[0]!.id, '李强')).toMatchObject({ ok: true, kept: [] });
    // 开账, and the 恢复 just made: the 恢复 before it counts again as well, for it was only overruled.
    expect((await workspace.changes(9)).map(({ id }) => workspace.isInForce(id))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(workspace.data.all('person')).not.toEqual([]);
  });

  it('keeps what was edited since and what others link to, and lists both', async () => {
    const begun = await begin();
    const { workspace, office } = begun;
    const [first] = await workspace.changes(1);
    await workspace.commit(
      draftOf('改', edit('post', workspace.data.get('post', office.head)!, { note: '热心' })),
    );
    const outcome = await workspace.undo(first!.id, '王芳');
    expect(outcome.ok && outcome.kept.map((one) => [one.type, one.text.replace(/^.*[：，]/, '')])).toEqual([
      ['post', '请先撤销后来的修改'],
      ['building', expect.stringContaining('楼长')],
      ['person', expect.stringContaining('楼长')],
      ['compound', expect.stringContaining('楼栋')],
      ['office', expect.stringContaining('小区')],
    ]);
    expect(workspace.data.get('person', office.li)).toBeUndefined();
    expect(workspace.data.get('post', office.head)?.note).toBe('热心');
    expect(workspace.isInForce(first!.id)).toBe(true);
  });

  it('of a change nobody knows says so', async () => {
    const { workspace } = await begin();
    expect(said(await workspace.undo('x', '王芳'))).toMatch(/没有找到这次修改/);
  });
});
