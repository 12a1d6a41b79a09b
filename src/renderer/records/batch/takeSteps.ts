import type { Steps } from '../../../core/rules/steps.ts';

/** Work goes on so long before the window gets its turn, in ms. */
const BUDGET = 30;

/** Does work in steps, letting keys and mouse have their turn in between; `stop` ends it, and then there is no outcome. */
export async function takeSteps<T>(steps: Steps<T>, stop?: AbortSignal): Promise<T | undefined> {
  let began = performance.now();
  for (;;) {
    if (stop?.aborted === true) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < BUDGET) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  }
}
