/** A repeatable source of chance for tests: the same seed tells the same story. */
export interface Chance {
  /** A number from 0 up to, not including, `n`. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T | undefined;
}

/** Chance from a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n);
  };
  return { below, pick: (list) => list[below(list.length)] };
}
