import { describe, expect, it } from 'vitest';
import { creation, edit } from '../core/record/patches.ts';
import { memoryStore } from './memoryStore.ts';
import type { Lifted, Migration } from './migrations/registry.ts';
import { openWorkspace } from './openWorkspace.ts';
import { currentSchema, type Schema } from './schema.ts';
import type { Store } from './store.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');

/** An older program kept the telephone of a person under another name. */
const rename = (old: Lifted, from: string, to: string): Lifted => {
  const { [from]: value, ...rest } = old.fields;
  if (old.type !== 'person' || value === undefined) return old;
  return { type: old.type, fields: { ...rest, [to]: value } };
};

const telephoneMoves: Migration = {
  to: currentSchema.version + 1,
  what: 'telephone moves to workUnit',
  record: (old) => rename(old, 'mobile', 'workUnit'),
  patch: (old) => rename(old, 'mobile', 'workUnit'),
};

const next: Schema = {
  version: currentSchema.version + 1,
  minReader: currentSchema.version + 1,
  migrations: [telephoneMoves],
};

async function written(store: Store): Promise<ReturnType<typeof smallOffice>> {
  const office = smallOffice();
  const workspace = await openWorkspace(store, { now });
  await workspace.commit(draftOf('开账', ...office.patches));
  const person = workspace.data.get('person', office.zhang)!;
  await workspace.commit(draftOf('改电话', edit('person', person, { mobile: '19900002009' })));
  return office;
}

const bytesOf = (byte: number): Uint8Array => new Uint8Array([byte]);

const bytes = async (store: Store): Promise<string> => JSON.stringify(await store.database.readAll());

describe('data of the version before', () => {
  it('are brought up to date in a fresh database, with records, journal and undo', async () => {
    const store = memoryStore();
    const office = await written(store);
    const { name, device } = store.pointer;
    const workspace = await openWorkspace(store, { now, schema: next });
    expect(store.pointer).toMatchObject({ device, previous: { name, device } });
    expect(workspace.data.get('person', office.zhang)).toMatchObject({ workUnit: '19900002009' });
    const [last] = await workspace.historyOf('person', office.zhang);
    expect(last?.patches[0]?.fields).toEqual({ workUnit: ['19900001000', '19900002009'] });
    expect(await workspace.undo(last!.id, '王芳')).toMatchObject({
      ok: true,
      change: { n: 3, schema: next.version },
    });
    expect(workspace.data.get('person', office.zhang)?.workUnit).toBe('19900001000');
    const again = await openWorkspace(store, { now, schema: next });
    expect(again.data.get('person', office.zhang)?.workUnit).toBe('19900001000');
    expect((await again.changes(9)).map((change) => change.schema)).toEqual([
      next.version,
      currentSchema.version,
      currentSchema.version,
    ]);
  });

  it('bring their kept files along, those that a record names', async () => {
    const store = memoryStore();
    await written(store);
    const old = await openWorkspace(store, { now });
    const [named, lone] = [
      await old.keepFile('甲.pdf', bytesOf(5)),
      await old.keepFile('乙.pdf', bytesOf(6)),
    ];
    if (!named.ok || !lone.ok) throw new Error('not kept');
    await old.commit(draftOf('加', creation('attachment', { role: 'other', files: [named.file] })));
    const { name } = store.pointer;
    const workspace = await openWorkspace(store, { now, schema: next });
    expect(store.pointer.name).not.toBe(name);
    expect(await workspace.fileBytes(named.file.sha256)).toEqual(bytesOf(5));
    expect(await workspace.fileBytes(lone.file.sha256)).toBeUndefined();
  });
});

describe('a version without a step', () => {
  it('leaves the data where they are and says its number with the next write', async () => {
    const store = memoryStore();
    const office = await written(store);
    const before = [store.pointer, await bytes(store)];
    const workspace = await openWorkspace(store, { now, schema: { ...next, migrations: [] } });
    expect([store.pointer, await bytes(store)]).toEqual(before);
    const person = workspace.data.get('person', office.zhang)!;
    await workspace.commit(draftOf('改', edit('person', person, { workUnit: '退休' })));
    expect(await store.database.readMeta()).toMatchObject({
      schema: next.version,
      minReader: next.minReader,
    });
    expect((await workspace.changes(9)).map((change) => change.schema)).toEqual([
      next.version,
      currentSchema.version,
      currentSchema.version,
    ]);
  });
});

describe('data of a newer program', () => {
  it('are not opened by an older one and stay byte for byte as they are', async () => {
    const store = memoryStore();
    await written(store);
    await openWorkspace(store, { now, schema: next });
    const before = await bytes(store);
    await expect(openWorkspace(store, { now })).rejects.toMatchObject({
      reason: 'newer',
      message: expect.stringMatching(/更新版本的程序保存的.*数据没有变化/) as unknown,
    });
    expect(await bytes(store)).toBe(before);
  });

  it('are not written by an older one that had them open before', async () => {
    const store = memoryStore();
    const office = await written(store);
    const old = await openWorkspace(store, { now });
    const newer = await openWorkspace(store, { now, schema: { ...next, migrations: [] } });
    await newer.commit(
      draftOf('改', edit('person', newer.data.get('person', office.li)!, { workUnit: '退休' })),
    );
    await newer.close();
    const person = old.data.get('person', office.zhang)!;
    const before = await bytes(store);
    const outcome = await old.commit(draftOf('改', edit('person', person, { workUnit: '退休' })));
    expect(outcome.ok || outcome.text).toMatch(/更新版本的程序/);
    expect(await bytes(store)).toBe(before);
  });

  it('may be opened where it says so, and keep the fields this one does not know', async () => {
    const store = memoryStore();
    const office = await written(store);
    const { database } = store;
    const meta = (await database.readMeta())!;
    const pages = await database.readPages('person', 0, 9);
    const marked = pages.map((page) => ({
      ...page,
      body: (page.body as object[]).map((row) => ({ ...row, nickname: '张姐' })),
    }));
    await database.write({
      after: meta.last,
      reader: next.version,
      pages: marked,
      chunks: [],
      files: [],
      meta: { ...meta, schema: next.version, minReader: currentSchema.version },
    });
    const workspace = await openWorkspace(store, { now });
    const person = workspace.data.get('person', office.zhang)!;
    const outcome = await workspace.commit(draftOf('改', edit('person', person, { workUnit: '退休' })));
    expect(outcome.ok).toBe(true);
    expect(workspace.data.get('person', office.zhang)).toMatchObject({ nickname: '张姐', workUnit: '退休' });
    expect((await database.readMeta())?.schema).toBe(next.version);
  });
});
