import type { Workspace } from '../../data/workspace.ts';
import { trialWorkspace } from './trialWorkspace.ts';

/** Opens the office's data on this PC. */
export function openData(): Promise<Workspace> {
  return Promise.resolve(trialWorkspace());
}
