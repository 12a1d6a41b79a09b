import { useEffect, useRef, type RefObject } from 'react';
import type { Draft } from './draft.ts';
import { focusFirst } from './formKeys.ts';
import type { Beginning } from './lastEntry.ts';

/**
 * Leads the cursor: to the first empty field of a new row, to what is wrong after an attempt to save, into a record made in
 * place. The first time the drawer leads it itself, once it is open.
 */
export function useFormFocus(
  form: RefObject<HTMLElement | null>,
  { begun, failed, draft }: { readonly begun: Beginning; readonly failed: number; readonly draft: Draft },
): void {
  const made = newOnes(draft);
  const key = made.join(' ');
  const seen = useRef({ begun, failed, key });
  useEffect(() => {
    const before = seen.current;
    seen.current = { begun, failed, key };
    if (form.current === null) return;
    const known = before.key.split(' ');
    const added = key.split(' ').find((via) => via !== '' && !known.includes(via));
    if (begun !== before.begun) focusFirst(form.current, 'empty');
    else if (failed > before.failed) focusFirst(form.current, 'wrong');
    else if (added !== undefined) focusFirst(form.current, { within: added });
    else if (key !== before.key) focusFirst(form.current, 'empty');
  }, [form, begun, failed, key]);
}

/** The paths of the linked records that are being made in the form. */
function newOnes(draft: Draft): readonly string[] {
  return [...draft].flatMap(([via, { how }]) => (via !== '' && how === 'new' ? [via] : []));
}
