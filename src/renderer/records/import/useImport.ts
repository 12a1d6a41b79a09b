import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { ImportFlow, type ImportState } from './ImportFlow.ts';

/** The import of this screen: it ends when the screen is left, and nothing unconfirmed was written. */
export function useImport(): { readonly flow: ImportFlow; readonly state: ImportState } {
  const session = useSession();
  const [flow] = useState(() => new ImportFlow(session));
  const state = useSyncExternalStore(flow.subscribe, flow.snapshot);
  useEffect(() => () => flow.stop(), [flow]);
  return { flow, state };
}
