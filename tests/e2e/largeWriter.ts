import { largeCommunity } from '../../src/core/sample/sampleCommunity.ts';
import { openDexieStore } from '../../src/data/dexieStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';

/* Runs in a page of the program's origin, made of the program's own code: stores the large community there. */

async function writeLarge(today: string): Promise<void> {
  const workspace = await openWorkspace(await openDexieStore(), { now: () => new Date() });
  const outcome = await workspace.commit(largeCommunity({ seed: 7, today }));
  if (!outcome.ok) throw new Error(outcome.text);
  await workspace.close();
}

Object.assign(globalThis, { writeLarge });
