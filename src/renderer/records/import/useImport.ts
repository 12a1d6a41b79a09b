import { startTransition, useEffect, useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import { ImportFlow, type ImportState } from './ImportFlow.ts';

/** The import of this screen: it ends when the screen is left, and nothing unconfirmed was written. */
export function useImport(): { readonly flow: ImportFlow; readonly state: ImportState } {
  const session = useSession();
  const [flow] = useState(() => new ImportFlow(session));
  const [state, setState] = useState(flow.snapshot);
  useEffect(() => {
    // A plan of thousands of rows is much to draw: in slices, so that keys and mouse get their turn.
    const stop = flow.subscribe(() => startTransition(() => setState(flow.snapshot())));
    return () => {
      stop();
      flow.stop();
    };
  }, [flow]);
  return { flow, state };
}
