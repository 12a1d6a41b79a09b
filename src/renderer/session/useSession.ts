import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { View } from '../../core/record/dataView.ts';
import type { Workspace } from '../../data/workspace.ts';
import type { Done, Session } from './session.ts';

/** Filled by the app once the data are open. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The sitting: commit, undo, backupBefore, bridge. Only below the app's provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('no session above this component');
  return session;
}

/** The open data with their journal; for reading records on screen take `useData`. */
export function useWorkspace(): Workspace {
  return useSession().workspace;
}

/** The records, a new object after each change: safe as a dependency of useMemo, and the component redraws. */
export function useData(): View {
  const { workspace } = useSession();
  const subscribe = useCallback((listener: () => void) => workspace.subscribe(listener), [workspace]);
  return useSyncExternalStore(subscribe, () => snapshotOf(workspace));
}

/** What the undo bar shows. */
export function useDone(): Done | undefined {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.done);
}

/** A setting of this PC; redraws when the sitting changes it. */
export function useDevice(key: string): unknown {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.workspace.device.get(key));
}

const snapshots = new WeakMap<Workspace, { version: number; data: View }>();

function snapshotOf(workspace: Workspace): View {
  const known = snapshots.get(workspace);
  if (known?.version === workspace.version) return known.data;
  // The same answers behind a new identity, so that what was computed from the state before is computed again.
  const data = Object.create(workspace.data) as View;
  snapshots.set(workspace, { version: workspace.version, data });
  return data;
}
