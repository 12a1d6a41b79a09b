import { useEffect, useState } from 'react';
import type { Steps } from '../../core/rules/steps.ts';

/** What work in steps has come to; `isCurrent` is false while the last outcome only stands in for the one under way. */
export interface StepsOutcome<T> {
  readonly value: T | undefined;
  readonly isCurrent: boolean;
}

/** Does work in steps, one per task so that keys and mouse get their turn; begins anew when `begin` is another one. */
export function useSteps<T>(begin: () => Steps<T>): StepsOutcome<T> {
  const [outcome, setOutcome] = useState<{ readonly of: () => Steps<T>; readonly value: T }>();
  useEffect(() => {
    const steps = begin();
    let timer = 0;
    const take = () => {
      const step = steps.next();
      if (step.done === true) setOutcome({ of: begin, value: step.value });
      else timer = window.setTimeout(take);
    };
    timer = window.setTimeout(take);
    return () => clearTimeout(timer);
  }, [begin]);
  return { value: outcome?.value, isCurrent: outcome?.of === begin };
}
