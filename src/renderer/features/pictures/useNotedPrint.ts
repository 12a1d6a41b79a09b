import { useCallback } from 'react';
import { labelOf } from '../../../core/kinds/choice.ts';
import { printedKey, type PrintedKey } from '../../../core/codes/printed.ts';
import { notePrinted } from '../../session/notePrinted.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useSession } from '../../session/useSession.ts';

/** Notes that a picture was printed, for each record it is about: it may be named as out of date afterwards. */
export function useNotedPrint(key: PrintedKey): (about?: readonly string[]) => void {
  const session = useSession();
  return useCallback(
    (about) => {
      const office = ourScope(session.workspace.data);
      const whole = office === null ? [] : [office];
      void notePrinted(session, key, about ?? whole, labelOf(printedKey, key));
    },
    [session, key],
  );
}
