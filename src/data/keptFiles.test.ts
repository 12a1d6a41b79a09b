import { describe, expect, it } from 'vitest';
import { type KeptFile, largestFile } from '../core/kinds/files.ts';
import { creation, deletion, edit } from '../core/record/patches.ts';
import { memoryStore } from './memoryStore.ts';
import { openWorkspace } from './openWorkspace.ts';
import { type Database, type Store, StoreTrouble } from './store.ts';
import { draftOf, smallOffice } from './testing/smallOffice.ts';
import type { Outcome, Workspace } from './workspace.ts';

const HOUR = 3_600_000;

const said = (outcome: Outcome): string => (outcome.ok ? 'saved' : outcome.text);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An office at a time that tests may move on. */
async function begin(store: Store = memoryStore()) {
  let time = Date.parse('2026-11-24T09:30:00+08:00');
  const now = (): Date => new Date(time);
  const workspace = await openWorkspace(store, { now });
  await workspace.commit(draftOf('开账', ...smallOffice().patches));
  return {
    store,
    workspace,
    open: (): Promise<Workspace> => openWorkspace(store, { now }),
    wait: (hours: number) => void (time += hours * HOUR),
  };
}

async function keep(workspace: Workspace, name: string, text = name): Promise<KeptFile> {
  const kept = await workspace.keepFile(name, bytesOf(text));
  if (!kept.ok) throw new Error(kept.text);
  return kept.file;
}

const attach = (workspace: Workspace, ...files: KeptFile[]): Promise<Outcome> =>
  workspace.commit(draftOf('加附件', creation('attachment', { role: 'other', files })));

const stored = async ({ database }: Store): Promise<string[]> =>
  (await database.listFiles()).map(({ sha256 }) => sha256);

describe('a file to be kept', () => {
  it('is named by its SHA-256 and lies there once, whatever its name', async () => {
    const { store, workspace } = await begin();
    const a = await keep(workspace, '签到表.jpg', '甲');
    const b = await keep(workspace, '另一个名字.jpg', '甲');
    expect(a).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      name: '签到表.jpg',
      size: 3,
    });
    expect(b).toEqual({ ...a, name: '另一个名字.jpg' });
    expect(await stored(store)).toEqual([a.sha256]);
    expect(await workspace.fileBytes(a.sha256)).toEqual(bytesOf('甲'));
    expect(await workspace.fileBytes('0'.repeat(64))).toBeUndefined();
  });

  it('is refused when empty or longer than 20 MB, with its name and what to do', async () => {
    const { store, workspace } = await begin();
    expect(await workspace.keepFile('空.pdf', new Uint8Array())).toEqual({
      ok: false,
      text: '“空.pdf”是空文件，没有添加；请检查后重新选择。',
    });
    expect(await workspace.keepFile('大.pdf', new Uint8Array(largestFile + 1_000_000))).toEqual({
      ok: false,
      text: '“大.pdf”有 21.0 MB，超过 20 MB，没有添加；请压缩或分成几份后再加。',
    });
    expect(await workspace.keepFile('正好.pdf', new Uint8Array(largestFile))).toMatchObject({ ok: true });
    expect(await stored(store)).toHaveLength(1);
  });

  it('gets a name that every system can save again', async () => {
    const { workspace } = await begin();
    const named = async (name: string): Promise<string> => (await keep(workspace, name, 'x')).name;
    expect(await named('C:\\桌面/纪要?.docx')).toBe('C__桌面_纪要_.docx');
    expect(await named('  ')).toBe('附件');
    expect(await named('\u0000')).toBe('_');
    const long = await named(`${'𬤇'.repeat(300)}.docx`);
    expect([[...long].length, long.endsWith('.docx'), /\p{Surrogate}/u.test(long)]).toEqual([
      125,
      true,
      false,
    ]);
  });

  it('is not taken by a full disk, and the sentence says so', async () => {
    const store = memoryStore();
    const { database } = store;
    const putFile: Database['putFile'] = () => Promise.reject(new StoreTrouble('full'));
    const full: Store = { ...store, pointer: store.pointer, database: { ...database, putFile } };
    const { workspace } = await begin(full);
    const kept = await workspace.keepFile('定稿.pdf', bytesOf('x'));
    expect(kept.ok || kept.text).toMatch(/^“定稿.pdf”没有添加。磁盘空间不足/);
  });
});

describe('a record that names a file', () => {
  it('is refused while the bytes are not there, also before saving', async () => {
    const { workspace } = await begin();
    const strange = { sha256: 'a'.repeat(64), name: '定稿.pdf', size: 3 };
    const draft = draftOf('加附件', creation('attachment', { role: 'final', files: [strange] }));
    const [finding] = await workspace.review(draft);
    expect(finding?.text).toMatch(/附件“定稿.pdf”：“定稿.pdf”的内容不在数据里；请把这个文件重新添加一次/);
    expect(said(await workspace.commit(draft))).toMatch(/^没有保存。附件“定稿.pdf”/);
    const good = await keep(workspace, '好.pdf');
    expect(said(await attach(workspace, good))).toBe('saved');
    const row = workspace.data.all('attachment')[0]!;
    const outcome = await workspace.commit(
      draftOf('换', edit('attachment', row, { files: [good, strange] })),
    );
    expect(said(outcome)).toMatch(/“定稿.pdf”的内容不在数据里/);
    expect(workspace.data.all('attachment')[0]).toBe(row);
  });

  it('keeps them through edits, deletion and undo', async () => {
    const { workspace, open, wait } = await begin();
    const [first, second] = [await keep(workspace, '一.pdf'), await keep(workspace, '二.pdf')];
    await attach(workspace, first);
    const row = workspace.data.all('attachment')[0]!;
    await workspace.commit(draftOf('换', edit('attachment', row, { files: [second] })));
    await workspace.commit(draftOf('删', deletion('attachment', workspace.data.all('attachment')[0]!)));
    wait(100);
    const later = await open();
    for (const file of [first, second]) expect(await later.fileBytes(file.sha256)).toBeDefined();
    const [gone, changed] = await later.changes(2);
    for (const change of [gone, changed])
      expect(await later.undo(change!.id, '王芳')).toMatchObject({ ok: true });
    expect(later.data.all('attachment')[0]?.files).toEqual([first]);
  });

  it('does not hand out bytes that are no longer what they were', async () => {
    const { store, workspace } = await begin();
    const file = await keep(workspace, '定稿.pdf');
    const entry = { sha256: file.sha256, size: file.size, waiting: null };
    await store.database.putFile(entry, [bytesOf('other')], 9);
    expect(await workspace.fileBytes(file.sha256)).toBeUndefined();
    await keep(workspace, '定稿.pdf');
    expect(await workspace.fileBytes(file.sha256)).toEqual(bytesOf('定稿.pdf'));
  });
});

describe('bytes that nothing names', () => {
  it('go at a later start, after a day, and never before', async () => {
    const { store, workspace, open, wait } = await begin();
    const [named, waiting] = [await keep(workspace, '有用.pdf'), await keep(workspace, '没保存.pdf')];
    await attach(workspace, named);
    wait(23);
    await (await open()).close();
    expect(await stored(store)).toEqual([named.sha256, waiting.sha256]);
    wait(2);
    const later = await open();
    // Whatever is asked of the workspace next comes after the sweep.
    await later.review(draftOf('看'));
    expect(await stored(store)).toEqual([named.sha256]);
    expect(said(await attach(later, waiting))).toMatch(/没保存.pdf”的内容不在数据里/);
  });

  it('wait another day when they are added once more', async () => {
    const { store, workspace, open, wait } = await begin();
    const file = await keep(workspace, '草稿.pdf');
    wait(20);
    await keep(workspace, '草稿.pdf');
    wait(20);
    await (await open()).close();
    expect(await stored(store)).toEqual([file.sha256]);
  });

  it('stay, and are marked, when a record or the journal names them after all', async () => {
    const { store, workspace, open, wait } = await begin();
    const [past, present] = [await keep(workspace, '从前.pdf'), await keep(workspace, '现在.pdf')];
    await attach(workspace, past);
    const row = workspace.data.all('attachment')[0]!;
    await workspace.commit(draftOf('换', edit('attachment', row, { files: [present] })));
    const listed = await store.database.listFiles();
    // As if the marks had been lost: entries are made anew, waiting.
    const unmarked = listed.map((file) => ({ ...file, waiting: '2026-01-01T00:00:00.000Z' }));
    const dropped: string[] = [];
    const { database } = store;
    const named: string[] = [];
    const other: Store = {
      ...store,
      pointer: store.pointer,
      database: {
        ...database,
        listFiles: () => Promise.resolve(unmarked),
        putFile: (file) => Promise.resolve(void named.push(`${file.sha256} ${String(file.waiting)}`)),
        dropFiles: (files) => Promise.resolve(void dropped.push(...files.map(({ sha256 }) => sha256))),
      },
    };
    wait(48);
    const later = await openWorkspace(other, { now: () => new Date('2026-11-30T09:30:00+08:00') });
    await later.review(draftOf('看'));
    expect(named).toEqual([`${past.sha256} null`, `${present.sha256} null`]);
    expect(dropped).toEqual([]);
    await (await open()).close();
  });
});
