import { makeBackup } from '../../src/data/backup.ts';
import { memoryStore } from '../../src/data/memoryStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';
import { districtSet } from '../../src/core/sample/districtSet.ts';
import { packInTurn, unpackArchive } from '../../src/files/archive.ts';

/** A backup file of an invented district with so many people, as a program would restore it. */
export async function districtFile(people: number, today: string): Promise<Uint8Array> {
  const store = memoryStore();
  const now = (): Date => new Date();
  const workspace = await openWorkspace(store, { now });
  const outcome = await workspace.commit(districtSet({ seed: 1, today, people }));
  if (!outcome.ok) throw new Error(outcome.text);
  const made = await makeBackup(store, { pack: packInTurn, unpack: (bytes) => unpackArchive(bytes), now });
  await workspace.close();
  if (!made.ok) throw new Error(made.text);
  return made.bytes;
}
