import { describe, expect, it } from 'vitest';
import { creation, edit } from '../core/record/patches.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { type Database, type Store, StoreTrouble, type Write } from './store.ts';
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

/** A memory store whose database does something else on writing. */
function withWrite(write: (database: Database, write: Write) => Promise<void>): Store {
  const store = memoryStore();
  return {
    ...store,
    get pointer() {
      return store.pointer;
    },
    get database() {
      const { database } = store;
      return { ...database, write: (one: Write) => write(database, one) };
    },
  };
}

describe('a store in trouble', () => {
  it('with a full disk leaves the working set as it was and says that nothing was lost', async () => {
    let full = false;
    const store = withWrite((database, write) =>
      full ? Promise.reject(new StoreTrouble('full')) : database.write(write),
    );
    const begun = await begin(store);
    full = true;
    const draft = draftOf('改', edit('person', person(begun), { workUnit: '退休' }));
    const outcome = await begun.workspace.commit(draft);
    expect(said(outcome)).toMatch(/磁盘空间不足.*原有数据没有变化/);
    expect([person(begun).workUnit, begun.workspace.version]).toEqual([undefined, 1]);
    full = false;
    expect(await begun.workspace.commit(draft)).toMatchObject({ ok: true, change: { n: 2 } });
  });

  it('that was written by another window refuses the commit', async () => {
    const begun = await begin();
    const other = await openWorkspace(begun.store, { now });
    await other.commit(draftOf('加一人', creation('person', { name: '赵敏' })));
    const late = await begun.workspace.commit(draftOf('加一人', creation('person', { name: '钱进' })));
    expect(said(late)).toMatch(/另一个窗口/);
  });

  it('that lost its data is no first start', async () => {
    const begun = await begin();
    const gone = memoryStore();
    const store: Store = { ...gone, readDevice: () => begun.store.readDevice() };
    await expect(openWorkspace(store, { now })).rejects.toMatchObject({
      reason: 'broken',
      message: expect.stringMatching(/没有另起新账.*备份恢复/) as unknown,
    });
  });

  it('that lost a page, or holds one that cannot be read, is broken', async () => {
    const begun = await begin();
    const { database } = begun.store;
    const without = (change: (table: string) => boolean, body?: string): Store => ({
      ...begun.store,
      pointer: begun.store.pointer,
      database: {
        ...database,
        readPages: async (table, from, limit) => {
          const pages = await database.readPages(table, from, limit);
          if (!change(table)) return pages;
          return body === undefined ? [] : pages.map((page) => ({ ...page, body }));
        },
      },
    });
    const lost = openWorkspace(
      without((table) => table === 'person'),
      { now },
    );
    await expect(lost).rejects.toThrow(/人员应有 2 条，只读出 0 条/);
    const torn = openWorkspace(
      without((table) => table === 'post', 'x'),
      { now },
    );
    await expect(torn).rejects.toThrow(/任职里有读不出来的内容/);
  });

  it('is closed once, and takes nothing after that', async () => {
    const { workspace } = await begin();
    await workspace.close();
    await expect(workspace.commit(draftOf('空'))).rejects.toThrow(/closed/);
  });
});
