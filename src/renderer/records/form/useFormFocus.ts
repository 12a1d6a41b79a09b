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
  const seen = useRef({ begun, failed, made });
  useEffect(() => {
    const before = seen.current;
    seen.current = { begun, failed, made };
    if (form.current === null) return;
    if (begun !== before.begun) focusFirst(form.current, 'empty');
    else if (failed > before.failed) focusFirst(form.current, 'wrong');
    else if (made > before.made) focusFirst(form.current, 'new');
    else if (made < before.made) focusFirst(form.current, 'empty');
  }, [form, begun, failed, made]);
}

/** How many linked records are being made in the form. */
function newOnes(draft: Draft): number {
  return [...draft].filter(([via, { how }]) => via !== '' && how === 'new').length;
}
