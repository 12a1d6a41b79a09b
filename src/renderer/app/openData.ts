import { openDexieStore } from '../../data/dexieStore.ts';
import { openWorkspace } from '../../data/openWorkspace.ts';
import type { Workspace } from '../../data/workspace.ts';

/** Opens the office's data on this PC. */
export async function openData(): Promise<Workspace> {
  return openWorkspace(await openDexieStore(), { now: () => new Date() });
}
