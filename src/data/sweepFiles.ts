import { recordNames } from '../core/records/registry.ts';
import { filesNamedBy } from './namedFiles.ts';
import type { State } from './state.ts';
import type { StoredFile } from './store.ts';

/** So long a file may wait for the change that names it: a form left open over night is no reason to lose its attachments. */
const PATIENCE = 24 * 3_600_000;

/** The hashes that records of any state name, among those asked about. */
function namedByRecords({ set }: State, asked: ReadonlySet<string>): Set<string> {
  const named = new Set<string>();
  for (const type of recordNames) {
    for (const row of set.rows(type)) {
      for (const { sha256 } of filesNamedBy(type, (field) => row[field])) {
        if (asked.has(sha256)) named.add(sha256);
      }
    }
  }
  return named;
}

async function keepFor({ store: { database }, schema }: State, files: readonly StoredFile[]): Promise<void> {
  for (const file of files) {
    const body = await database.readFile(file.sha256);
    if (body !== undefined) await database.putFile({ ...file, waiting: null }, body, schema.version);
  }
}

/**
 * Removes bytes that were added long ago and that nothing ever named: no record of any state, no patch of the journal.
 * What is named after all is marked so that it is never looked at again.
 */
export async function sweepFiles(state: State): Promise<void> {
  const { store, schema, journal, now } = state;
  const due = new Date(now().getTime() - PATIENCE).toISOString();
  const listed = await store.database.listFiles();
  const old = listed.filter(({ waiting }) => waiting !== null && waiting < due);
  if (old.length === 0) return;
  const asked = new Set(old.map((file) => file.sha256));
  const named = namedByRecords(state, asked);
  await journal.each(({ type, fields }) => {
    for (const side of [0, 1] as const) {
      for (const { sha256 } of filesNamedBy(type, (field) => fields[field]?.[side])) named.add(sha256);
    }
  });
  await keepFor(
    state,
    old.filter((file) => named.has(file.sha256)),
  );
  await store.database.dropFiles(
    old.filter((file) => !named.has(file.sha256)),
    schema.version,
  );
}
