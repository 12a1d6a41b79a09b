import type { WorkingSet } from '../core/record/dataView.ts';
import type { AnyStored } from '../core/record/types.ts';
import { recordDef, recordNames } from '../core/records/registry.ts';
import { createBreather } from './breather.ts';
import { CannotOpen } from './cannotOpen.ts';
import type { Codec } from './codec.ts';
import type { Journal, StoredHead } from './journal.ts';
import { PageBook } from './pageBook.ts';
import { headTable } from './state.ts';
import type { Database, Meta } from './store.ts';

/** Pages read at a time, some hundred records: the browser unpacks a whole answer in one go. */
const READ = 6;

interface Reader {
  readonly database: Database;
  readonly codec: Codec;
  readonly meta: Meta | undefined;
}

async function loadTable(
  { database, codec, meta }: Reader,
  table: string,
  label: string,
  take: (values: readonly { readonly id: string }[]) => void,
): Promise<PageBook> {
  const book = new PageBook(table);
  const breathe = createBreather();
  for (let from = 0; ;) {
    const pages = await database.readPages(table, from, READ);
    const decoded = await codec.decode(pages.map((page) => page.body)).catch((cause: unknown) => {
      throw new CannotOpen('broken', `${label}里有读不出来的内容`, cause);
    });
    for (const [i, body] of decoded.entries()) {
      const values = body as readonly { readonly id: string }[];
      book.take(new Map([[pages[i]?.page ?? 0, values.map((value) => value.id)]]));
      take(values);
    }
    const last = pages.at(-1);
    if (last === undefined) break;
    from = last.page + 1;
    await breathe();
  }
  const due = meta?.rows[table] ?? 0;
  if (book.rows !== due)
    throw new CannotOpen('broken', `${label}应有 ${due} 条，只读出 ${book.rows} 条`, undefined);
  return book;
}

/** Reads the records and the heads of the changes into memory, giving the window its turn between batches. */
export async function loadAll(
  reader: Reader,
  set: WorkingSet,
  journal: Journal,
): Promise<ReadonlyMap<string, PageBook>> {
  const books = new Map<string, PageBook>();
  for (const type of recordNames) {
    const take = (rows: readonly unknown[]): void => set.put(type, rows as AnyStored[]);
    books.set(type, await loadTable(reader, type, recordDef(type).label, take));
  }
  const takeHeads = (heads: readonly unknown[]): void => {
    for (const head of heads as StoredHead[]) journal.add(head);
  };
  books.set(headTable, await loadTable(reader, headTable, '修改记录', takeHeads));
  return books;
}
