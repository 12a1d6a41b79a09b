import { stressSet } from '../../src/core/sample/stressSet.ts';
import { openDexieStore } from '../../src/data/dexieStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';

/** Fills the program's own store in this origin with an office of so many people; the time of the commit in ms. */
export async function fillStore(people: number): Promise<number> {
  const workspace = await openWorkspace(await openDexieStore(), { now: () => new Date() });
  const draft = stressSet({ seed: 1, today: workspace.data.today, people });
  const start = performance.now();
  const outcome = await workspace.commit(draft);
  const time = performance.now() - start;
  await workspace.close();
  if (!outcome.ok) throw new Error(outcome.text);
  return time;
}
