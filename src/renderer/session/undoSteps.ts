import { type ChangeHead, type ChangeSource, lastingSources } from '../../core/record/change.ts';
import type { Workspace } from '../../data/workspace.ts';

/** So many changes of this PC can be stepped back through. */
const undoDepth = 100;

/** What no step back reaches: an undo is answered by a step forward, and the first page is not gone back to. */
const passedOver: ReadonlySet<ChangeSource> = new Set([...lastingSources, 'undo', 'setup', 'sample']);

/** The changes of this PC that can be taken back, the last first: of its last hundred those that still stand. */
export async function undoSteps(workspace: Workspace): Promise<readonly ChangeHead[]> {
  const heads = await workspace.changes(Number.POSITIVE_INFINITY);
  return heads
    .filter(({ device, source }) => device === workspace.deviceId && !passedOver.has(source))
    .slice(0, undoDepth)
    .filter(({ id }) => workspace.isInForce(id));
}
