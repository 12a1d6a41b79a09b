import { describe, expect, it } from 'vitest';
import { creation, edit } from '../../core/record/patches.ts';
import { memoryStore } from '../../data/memoryStore.ts';
import { openWorkspace } from '../../data/openWorkspace.ts';
import type { Store } from '../../data/store.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { BackupKeeper } from './backupKeeper.ts';
import { startSession, type Session } from './session.ts';
import { stepBack, stepForward } from './stepBack.ts';

async function sit(store: Store = memoryStore()): Promise<Session> {
  const bridge = { setUnsaved: () => undefined } as unknown as Bridge;
  const workspace = await openWorkspace(store, { now: () => new Date('2026-09-10T08:00:00Z') });
  return startSession(workspace, bridge, {} as BackupKeeper);
}

const add = (session: Session, name: string) =>
  session.commit({ why: `新增${name}`, source: 'form', patches: [creation('person', { name })] });

const names = (session: Session) => session.workspace.data.all('person').map(({ name }) => name);

async function said(step: typeof stepBack, session: Session): Promise<string | undefined> {
  let words: string | undefined;
  await step(session, (text) => {
    words = text;
  });
  return words ?? session.done?.text;
}

describe('stepping back and forward', () => {
  it('names each step and how many are left, and ends with a sentence', async () => {
    const session = await sit();
    for (const name of ['甲', '乙', '丙']) await add(session, name);
    expect(await said(stepBack, session)).toBe('已撤销：新增丙；还可撤销 2 步');
    expect(await said(stepBack, session)).toBe('已撤销：新增乙；还可撤销 1 步');
    expect(await said(stepForward, session)).toBe('已恢复：新增乙；还可恢复 1 步');
    expect(names(session)).toEqual(['甲', '乙']);
    expect(await said(stepForward, session)).toBe('已恢复：新增丙');
    expect(await said(stepForward, session)).toMatch(/^没有可以恢复的步骤/);
    for (let i = 0; i < 3; i++) await stepBack(session, () => undefined);
    expect(names(session)).toEqual([]);
    expect(await said(stepBack, session)).toMatch(/^没有可以撤销的改动/);
  });

  it('takes keys that come faster than the disk one after the other', async () => {
    const session = await sit();
    for (const name of ['甲', '乙', '丙']) await add(session, name);
    await Promise.all([session.undoLast(), session.undoLast()]);
    expect(names(session)).toEqual(['甲']);
    await Promise.all([session.redoLast(), session.redoLast()]);
    expect(names(session)).toEqual(['甲', '乙', '丙']);
  });

  it('forgets what could be done again once something new is written', async () => {
    const session = await sit();
    await add(session, '甲');
    await stepBack(session, () => undefined);
    await add(session, '乙');
    expect(await session.redoLast()).toBeUndefined();
  });

  it('reaches a hundred changes back, and no further', async () => {
    const session = await sit();
    for (let n = 1; n <= 103; n++) await add(session, `人${n}`);
    expect(await session.undoSteps()).toHaveLength(100);
    for (let n = 0; n < 100; n++) await session.undoLast();
    expect(names(session)).toEqual(['人1', '人2', '人3']);
    expect(await session.undoLast()).toBeUndefined();
  });

  it('goes behind the start of the sitting only when asked twice, and never into what another PC wrote', async () => {
    const store = memoryStore();
    const before = await sit(store);
    await add(before, '甲');
    await add(before, '乙');
    const session = await sit(store);
    await add(session, '丙');
    expect(await said(stepBack, session)).toMatch(/^已撤销：新增丙/);
    expect(await said(stepBack, session)).toMatch(/再按一次，撤销 .*的“新增乙”$/);
    expect(names(session)).toEqual(['甲', '乙']);
    await stepBack(session, () => undefined);
    await stepBack(session, () => undefined);
    expect(names(session)).toEqual([]);
  });

  it('says what could not be taken back, and passes over it the next time', async () => {
    const session = await sit();
    await add(session, '甲');
    const [person] = session.workspace.data.all('person');
    await session.commit({
      why: '新增楼',
      source: 'setup',
      patches: [edit('person', person!, { workUnit: '教师' })!],
    });
    await add(session, '乙');
    await stepBack(session, () => undefined);
    expect(await said(stepBack, session)).toMatch(/“甲”：后来又改过，保留不动/);
    expect(await session.undoLast()).toBeUndefined();
    await add(session, '丙');
    expect((await session.undoSteps()).map(({ why }) => why)).toEqual(['新增丙', '新增甲']);
  });
});
