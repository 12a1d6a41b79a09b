import { describe, expect, it } from 'vitest';
import { newId } from '../../core/record/ids.ts';
import { creation } from '../../core/record/patches.ts';
import { memoryStore } from '../../data/memoryStore.ts';
import { openWorkspace } from '../../data/openWorkspace.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { BackupKeeper } from './backupKeeper.ts';
import { noteFullIds } from './noteFullIds.ts';
import { startSession } from './session.ts';

async function begin() {
  const unsaved: boolean[] = [];
  const bridge = { setUnsaved: (now: boolean) => unsaved.push(now) } as unknown as Bridge;
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date('2026-09-10T08:00:00Z') });
  return { unsaved, session: startSession(workspace, bridge, {} as BackupKeeper) };
}

const newOffice = (name: string) =>
  ({
    why: `新增${name}`,
    source: 'form',
    patches: [creation('office', { name, level: 'district' })],
  }) as const;

describe('a sitting', () => {
  it('announces what was written and offers to take it back, then to bring it back', async () => {
    const { session } = await begin();
    const seen: (string | undefined)[] = [];
    session.subscribe(() => seen.push(session.done?.text));
    await session.commit(newOffice('文登区'));
    await session.undoLast();
    expect(session.workspace.data.all('office')).toHaveLength(0);
    expect(session.done?.isUndo).toBe(true);
    await session.undo(session.done?.change.id ?? '');
    expect(session.workspace.data.all('office')).toHaveLength(1);
    expect(seen).toEqual(['已保存：新增文登区', '已撤销：新增文登区', '已恢复：新增文登区']);
  });

  it('undoes its own changes one after the other and then says that there are none', async () => {
    const { session } = await begin();
    await session.commit(newOffice('甲区'));
    await session.commit(newOffice('乙区'));
    await session.undoLast();
    expect(session.workspace.data.all('office').map(({ name }) => name)).toEqual(['甲区']);
    await session.undoLast();
    expect(await session.undoLast()).toBeUndefined();
  });

  it('says before anything is written what is to be looked at', async () => {
    const { session } = await begin();
    const patches = [creation('person', { name: '张三', idNumber: '99000019660211001X', gender: '2' })];
    const findings = await session.review({ why: '新增张三', source: 'form', patches });
    expect(findings).toMatchObject([{ level: 'warn', field: 'gender', record: patches[0]?.record }]);
    expect([session.workspace.empty, session.done]).toEqual([true, undefined]);
    const accepted = findings.map(({ text }) => text);
    const outcome = await session.commit({ why: '新增张三', source: 'form', patches, accepted });
    expect(outcome).toMatchObject({ ok: true, change: { accepted } });
  });

  it('switches on the ledger that a change writes into, in the same change, and says so once', async () => {
    const { session } = await begin();
    const office = newId('office');
    const ours = [
      creation('office', { name: '香水社区', level: 'community' }, office),
      creation('settings', { office }),
    ];
    await session.commit({ why: '填写本单位', source: 'setup', scope: office, patches: ours });
    const add = (name: string) => ({
      why: `新增${name}`,
      source: 'form' as const,
      patches: [creation('compound', { name, office })],
      into: ['compound', 'need', 'person'],
    });
    await session.commit(add('杏林小区'));
    expect(session.done?.text).toBe('已保存：新增杏林小区，并启用台账“小区”');
    const inUse = () => session.workspace.data.all('ledgerUse').map((row) => row.ledger);
    expect(inUse()).toEqual(['compound']);
    await session.commit(add('东方名苑'));
    expect(session.done?.text).toBe('已保存：新增东方名苑');
    await session.undo((await session.workspace.changes(2))[1]?.id ?? '');
    expect(inUse()).toEqual([]);
  });

  it('says nothing of text saved while it is typed, and takes it back by Ctrl+Z', async () => {
    const { session } = await begin();
    await session.commit(newOffice('甲区'));
    const said = session.done;
    await session.commit({ ...newOffice('乙区'), quiet: true });
    expect(said?.text).toBe('已保存：新增甲区');
    expect(session.done).toBe(said);
    expect(await session.workspace.changes(1)).not.toMatchObject([{ quiet: true }]);
    await session.undoLast();
    expect(session.workspace.data.all('office').map(({ name }) => name)).toEqual(['甲区']);
  });

  it('Ctrl+Z passes over a paper that was issued, which is opened again with a reason instead', async () => {
    const { session } = await begin();
    await session.commit(newOffice('甲区'));
    await session.commit({ ...newOffice('乙区'), source: 'issuing' });
    await session.undoLast();
    expect(session.workspace.data.all('office').map(({ name }) => name)).toEqual(['乙区']);
    expect(await session.undoLast()).toBeUndefined();
  });

  it('keeps quiet about a refused write', async () => {
    const { session } = await begin();
    const outcome = await session.commit({ ...newOffice('甲区'), patches: [] });
    expect(outcome.ok).toBe(false);
    expect(session.done).toBeUndefined();
  });

  it('puts on record what whole identity numbers were for, which no undo takes back', async () => {
    const { session } = await begin();
    await session.commit(newOffice('甲区'));
    expect(await noteFullIds(session, '导出党员台账 37 行', '区委组织部要求核对')).toBeUndefined();
    expect(session.workspace.data.all('fullIdUse')).toMatchObject([
      { act: '导出党员台账 37 行', purpose: '区委组织部要求核对' },
    ]);
    await session.undoLast();
    expect((await session.workspace.changes(9)).map(({ why, source }) => [why, source])).toEqual([
      ['撤销：新增甲区', 'undo'],
      ['导出党员台账 37 行（完整身份证号），用途：区委组织部要求核对', 'export'],
      ['新增甲区', 'form'],
    ]);
  });

  it('says why whole identity numbers must not go out when nothing could be recorded', async () => {
    const { session } = await begin();
    expect(await noteFullIds(session, '导出党员台账 37 行', '')).toMatch(/用途/);
    expect(await session.workspace.changes(9)).toEqual([]);
  });

  it('lets the window ask before closing while any screen holds unsaved text', async () => {
    const { session, unsaved } = await begin();
    session.setUnsaved('a', true);
    session.setUnsaved('b', true);
    session.setUnsaved('a', false);
    expect(session.hasUnsaved).toBe(true);
    session.setUnsaved('b', false);
    expect(unsaved).toEqual([true, true, true, false]);
  });
});
