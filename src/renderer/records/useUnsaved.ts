import { useEffect } from 'react';
import { useSession } from '../session/useSession.ts';

/** While `unsaved`, closing the window asks first; `key` names the place that holds the text. */
export function useUnsaved(key: string, unsaved: boolean): void {
  const session = useSession();
  useEffect(() => {
    session.setUnsaved(key, unsaved);
    return () => session.setUnsaved(key, false);
  }, [session, key, unsaved]);
}
