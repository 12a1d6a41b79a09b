import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** Draws what is in it after what stands around it is on the screen: a heavy page comes in two frames instead of one long one. */
export function Later(props: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue && props.children;
}
