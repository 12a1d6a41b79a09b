import { CannotOpen } from './cannotOpen.ts';
import type { Codec } from './codec.ts';
import { type Contents, fillDatabase, fillFiles, readContents, type StoredRow } from './contents.ts';
import { lift } from './migrations/lift.ts';
import type { Schema } from './schema.ts';
import { headTable } from './state.ts';
import type { Store } from './store.ts';

/** Everything as the new version stores it; the journal stays as it was written and is lifted when it is read. */
function lifted({ meta, tables, chunks, files }: Contents, schema: Schema): Contents {
  const next = new Map<string, StoredRow[]>();
  for (const [table, rows] of tables) {
    for (const row of rows) {
      const { type, fields } =
        table === headTable
          ? { type: table, fields: row }
          : lift(schema.migrations, meta.schema, 'record', { type: table, fields: row });
      const list = next.get(type) ?? [];
      next.set(type, list);
      list.push(fields as StoredRow);
    }
  }
  const rows = Object.fromEntries([...next].map(([table, list]) => [table, list.length]));
  return {
    meta: { ...meta, schema: schema.version, minReader: schema.minReader, rows },
    tables: next,
    chunks,
    files,
  };
}

const total = ({ tables }: Contents): number =>
  [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);

/** Brings data of an older version to this one: into a fresh database, counted, then put in use; the old one stays beside it. */
export async function migrate(store: Store, codec: Codec, schema: Schema, now: Date): Promise<void> {
  const old = await readContents(store.database, codec);
  if (old === undefined) return;
  const next = lifted(old, schema);
  const fresh = await store.fresh();
  const files = await fillFiles(fresh, next, (sha256) => store.database.readFile(sha256));
  await fillDatabase(fresh, codec, next);
  const filled = await readContents(fresh, codec);
  if (filled === undefined || total(filled) !== total(old) || filled.files.length !== files.length) {
    throw new CannotOpen('broken', '升级后的数据与原来的条数不一致，没有采用', undefined);
  }
  const { name, device } = store.pointer;
  await store.switchTo({
    name: fresh.name,
    device,
    since: now.toISOString(),
    previous: { name, device },
  });
}
