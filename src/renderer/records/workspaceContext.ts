import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { ChangeDraft } from '../../core/record/change.ts';
import type { AnyData, Data } from '../../core/record/data.ts';
import type { WorkbookModel } from '../../core/reports/sheetModel.ts';
import type { Outcome, Workspace } from '../../data/workspace.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { announce } from './notices.ts';

/** What became of the backup that is made before an import. */
export type BackupOutcome =
  { readonly ok: true; readonly place: string } | { readonly ok: false; readonly reason: string };

/** Everything a screen of records needs from the program around it; the app fills it in once. */
export interface Desk {
  readonly workspace: Workspace;
  readonly bridge: Bridge;
  /** Who is recording (填报人); written into every change. */
  readonly by: string;
  /** Id of our own office; new places, organisations and units belong to it. */
  readonly scope: string | null;
  /** Makes a backup before a large change; `what` names it in the user's words (导入 党员花名册.xlsx). */
  backupBefore(what: string): Promise<BackupOutcome>;
  /** Makes the bytes of an .xlsx away from the window's own thread. */
  writeWorkbook(model: WorkbookModel): Promise<Uint8Array>;
}

/** Holds the desk for every screen below it. */
export const WorkspaceContext = createContext<Desk | null>(null);

/** The desk: workspace, door to the machine, who is recording. */
export function useDesk(): Desk {
  const desk = useContext(WorkspaceContext);
  if (desk === null) throw new Error('a screen of records stands outside WorkspaceContext');
  return desk;
}

/** The open workspace. */
export function useWorkspace(): Workspace {
  return useDesk().workspace;
}

/** The live records; the component is drawn again after every commit, when `version` has grown. */
export function useData(): { readonly data: Data & AnyData; readonly version: number } {
  const workspace = useWorkspace();
  const version = useSyncExternalStore(
    (listener) => workspace.subscribe(listener),
    () => workspace.version,
  );
  return { data: workspace.data, version };
}

/** A change as a screen asks for it; who and where are added. */
export type Wish = Omit<ChangeDraft, 'by' | 'scope'>;

/** The only way a screen writes: commits, then shows the bar with 撤销, or says why nothing was written. */
export function useCommit(): (wish: Wish, onProgress?: (done: number) => void) => Promise<Outcome> {
  const { workspace, by, scope } = useDesk();
  return useCallback(
    async (wish, onProgress) => {
      const outcome = await workspace.commit({ ...wish, by, scope }, onProgress);
      announce(wish.why, outcome);
      return outcome;
    },
    [workspace, by, scope],
  );
}
