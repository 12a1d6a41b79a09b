/** How long a task may run before the window gets its turn; with the next step it stays under 100 ms. */
const BUDGET = 20;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

function turn(): Promise<void> {
  if (typeof scheduler === 'object' && scheduler.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** A pause to be awaited between the steps of long work; it lets the window draw when the time is up. */
export function createBreather(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < BUDGET) return;
    await turn();
    started = performance.now();
  };
}

/** Cuts a list into pieces of at most `size`. */
export function piecesOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += size) pieces.push(list.slice(start, start + size));
  return pieces;
}
