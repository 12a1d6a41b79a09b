import { memoryStore } from '../../data/memoryStore.ts';
import { openWorkspace } from '../../data/openWorkspace.ts';
import type { Workspace } from '../../data/workspace.ts';

/** Opens the office's data on this PC. */
export function openData(): Promise<Workspace> {
  return openWorkspace(memoryStore(), { now: () => new Date() });
}
