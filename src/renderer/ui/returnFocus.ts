import { useEffect, useState } from 'react';

/** Where the browser lost the focus: to what had it before, or to the page when that is gone, such as an entry of a menu. */
export function returnFocus(before: Element | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}

/** For what comes up over a page and goes away as a whole: the focus goes back to where it was before. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => returnFocus(before), [before]);
}
