import { creation, deletion, edit } from '../../core/record/patches.ts';
import type { View } from '../../core/record/dataView.ts';
import { recordNames } from '../../core/records/registry.ts';
import { openWorkspace } from '../openWorkspace.ts';
import { type Meta, type Store, type StoredFile, StoreTrouble, type Write } from '../store.ts';
import type { Outcome, Workspace } from '../workspace.ts';
import { draftOf, type SmallOffice, smallOffice } from './smallOffice.ts';

/** What every store must do: each case runs against a new store and compares through `same`. */
export interface StoreCase {
  readonly name: string;
  readonly run: (
    reopen: () => Promise<Store>,
    same: (actual: unknown, expected: unknown) => void,
  ) => Promise<void>;
}

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');

const open = async (store: Store): Promise<Workspace> => openWorkspace(store, { now });

const meta = (last: string, minReader = 1): Meta => ({
  schema: minReader,
  minReader,
  last,
  n: 1,
  rows: { person: 1 },
});

const file = (sha256: string, waiting: string | null): StoredFile => ({ sha256, size: 3, waiting });

const write = (after: string | null, last: string, minReader = 1): Write => ({
  after,
  reader: 1,
  pages: [{ table: 'person', page: 0, body: new Uint8Array([1, 2, 3]) }],
  chunks: [{ change: last, part: 0, body: new Uint8Array([4]) }],
  files: [],
  meta: meta(last, minReader),
});

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    return error instanceof StoreTrouble ? error.kind : String(error);
  }
}

const seen = (data: View): unknown => recordNames.map((type) => data.all(type));

const okay = (outcome: Outcome): boolean => outcome.ok;

async function begun(store: Store): Promise<{ workspace: Workspace; office: SmallOffice }> {
  const workspace = await open(store);
  const office = smallOffice();
  await workspace.commit(draftOf('开账', ...office.patches));
  return { workspace, office };
}

/** The cases. */
export const storeCases: readonly StoreCase[] = [
  {
    name: 'keeps pages, journal and meta of a write, and gives them back in order',
    async run(reopen, same) {
      const store = await reopen();
      same(await store.database.readMeta(), undefined);
      await store.database.write(write(null, 'a'));
      await store.database.write({
        ...write('a', 'b'),
        pages: [2, 1].map((page) => ({ table: 'person', page, body: new Uint8Array([page]) })),
        chunks: [1, 0].map((part) => ({ change: 'b', part, body: new Uint8Array([part]) })),
      });
      const { database } = store;
      same(await database.readMeta(), meta('b'));
      same(
        (await database.readPages('person', 0, 9)).map((page) => page.page),
        [0, 1, 2],
      );
      same(
        (await database.readPages('person', 1, 1)).map((page) => page.page),
        [1],
      );
      same(await database.readPages('post', 0, 9), []);
      const keys = (chunks: readonly { change: string; part: number }[]): string[] =>
        chunks.map(({ change, part }) => `${change}${part}`);
      same(keys(await database.readJournal(undefined, 2)), ['a0', 'b0']);
      same(keys(await database.readJournal({ change: 'b', part: 0 }, 9)), ['b1']);
      same(
        keys(
          await database.readChunks([
            { change: 'b', part: 1 },
            { change: 'x', part: 0 },
          ]),
        ),
        ['b1'],
      );
      const all = await database.readAll();
      same([all.meta, all.pages.length, all.chunks.length], [meta('b'), 3, 3]);
      await store.close();
    },
  },
  {
    name: 'leaves the data of a newer program byte for byte as they are',
    async run(reopen, same) {
      const store = await reopen();
      await store.database.write({ ...write(null, 'a', 2), reader: 2 });
      const before = await store.database.readAll();
      same(await refusal(store.database.write(write('a', 'b'))), 'newer');
      same(await store.database.readAll(), before);
      await store.close();
    },
  },
  {
    name: 'writes nothing for a writer who has not seen the newest change',
    async run(reopen, same) {
      const store = await reopen();
      await store.database.write(write(null, 'a'));
      const before = await store.database.readAll();
      same(await refusal(store.database.write(write(null, 'b'))), 'overtaken');
      same(await store.database.readAll(), before);
      await store.close();
    },
  },
  {
    name: 'fills a fresh database beside the old one, switches over and back',
    async run(reopen, same) {
      const store = await reopen();
      await store.database.write(write(null, 'old'));
      const old = store.pointer;
      const fresh = await store.fresh();
      await fresh.write(write(null, 'new'));
      same((await store.database.readMeta())?.last, 'old');
      const since = now().toISOString();
      await store.switchTo({ name: fresh.name, device: 'B', since, previous: old });
      same((await store.database.readMeta())?.last, 'new');
      await store.switchTo({ ...old, previous: { name: fresh.name, device: 'B' } });
      same((await store.database.readMeta())?.last, 'old');
      await store.close();
    },
  },
  {
    name: 'keeps the bytes of a file apart from its entry, and marks it when a change names it',
    async run(reopen, same) {
      const store = await reopen();
      const { database } = store;
      await database.putFile(file('f1', '2026-01-01'), [new Uint8Array([7, 8, 9])], 1);
      await database.putFile(file('f2', '2026-01-01'), [new Uint8Array([1])], 1);
      await database.putFile(file('f2', '2026-01-02'), [new Uint8Array([2])], 1);
      same(await database.listFiles(), [file('f1', '2026-01-01'), file('f2', '2026-01-02')]);
      same(await database.listFiles(['f2', 'x']), [file('f2', '2026-01-02')]);
      same(await database.readFile('f1'), [new Uint8Array([7, 8, 9])]);
      same(await database.readFile('f2'), [new Uint8Array([2])]);
      same(await database.readFile('x'), undefined);
      await database.write({ ...write(null, 'a'), files: ['f1'] });
      await database.putFile(file('f1', '2026-01-03'), [new Uint8Array([7, 8, 9])], 1);
      same((await database.readAll()).files, [file('f1', null), file('f2', '2026-01-02')]);
      await store.close();
    },
  },
  {
    name: 'writes nothing of a change that names a file which is not kept',
    async run(reopen, same) {
      const store = await reopen();
      const { database } = store;
      await database.putFile(file('f1', '2026-01-01'), [new Uint8Array([7])], 1);
      same(await refusal(database.write({ ...write(null, 'a'), files: ['f1', 'f2'] })), 'missing');
      same([await database.readMeta(), await database.listFiles()], [undefined, [file('f1', '2026-01-01')]]);
      await store.close();
    },
  },
  {
    name: 'drops files only while they wait as they were listed, and none in data of a newer program',
    async run(reopen, same) {
      const store = await reopen();
      const { database } = store;
      const listed = ['f1', 'f2', 'f3'].map((sha256) => file(sha256, '2026-01-01'));
      for (const one of listed) await database.putFile(one, [new Uint8Array([1])], 1);
      await database.write({ ...write(null, 'a'), files: ['f1'] });
      await database.putFile(file('f2', '2026-01-09'), [new Uint8Array([1])], 1);
      await database.dropFiles(listed, 1);
      same(await database.listFiles(), [file('f1', null), file('f2', '2026-01-09')]);
      same(await database.readFile('f3'), undefined);
      await database.dropFiles([file('f1', null)], 1);
      await database.write({ ...write('a', 'b', 2), reader: 2 });
      same(await refusal(database.dropFiles([file('f2', '2026-01-09')], 1)), 'newer');
      same(await refusal(database.putFile(file('f4', '2026-01-09'), [], 1)), 'newer');
      same(await database.listFiles(), [file('f1', null), file('f2', '2026-01-09')]);
      await store.close();
    },
  },
  {
    name: 'carries the files of a workspace: the same bytes come back, whole, after opening',
    async run(reopen, same) {
      const store = await reopen();
      const { workspace } = await begun(store);
      // Long enough to be stored in a file of its own.
      const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 251);
      const within = new Uint8Array(bytes.length + 20);
      within.set(bytes, 10);
      const kept = await workspace.keepFile('签到表.jpg', within.subarray(10, 10 + bytes.length));
      if (!kept.ok) throw new Error(kept.text);
      const outcome = await workspace.commit(
        draftOf('加附件', creation('attachment', { role: 'scan', files: [kept.file] })),
      );
      same(okay(outcome), true);
      const again = await open(store);
      same(again.data.all('attachment')[0]?.files, [kept.file]);
      const found = await again.fileBytes(kept.file.sha256);
      same([found?.length, found?.buffer.byteLength], [bytes.length, bytes.length]);
      same(
        found?.every((byte, i) => byte === bytes[i]),
        true,
      );
      await store.close();
    },
  },
  {
    name: 'keeps the values of this PC',
    async run(reopen, same) {
      const store = await reopen();
      await store.writeDevice('textSize', 'large');
      await store.writeDevice('lastBackup', { at: 5 });
      same(await store.readDevice(), { textSize: 'large', lastBackup: { at: 5 } });
      await store.close();
    },
  },
  {
    name: 'carries a workspace: what was committed is there again after opening',
    async run(reopen, same) {
      const store = await reopen();
      const { workspace, office } = await begun(store);
      const person = workspace.data.get('person', office.zhang);
      if (person === undefined) throw new Error('no person');
      same(
        okay(await workspace.commit(draftOf('改电话', edit('person', person, { mobile: '19900002009' })))),
        true,
      );
      const li = workspace.data.get('person', office.li);
      if (li === undefined) throw new Error('no person');
      same(okay(await workspace.commit(draftOf('删除', deletion('person', li)))), true);
      const again = await open(store);
      same(seen(again.data), seen(workspace.data));
      same(again.data.get('person', office.zhang)?.mobile, '19900002009');
      same(
        (await again.changes(9)).map((change) => [change.why, change.n]),
        [
          ['删除', 3],
          ['改电话', 2],
          ['开账', 1],
        ],
      );
      const [last] = await again.changes(1);
      same(okay(await again.undo(last?.id ?? '', '王芳')), true);
      same(again.data.get('person', office.li)?.name, '李建国');
      same((await again.historyOf('person', office.li)).length, 3);
      await store.close();
    },
  },
];
