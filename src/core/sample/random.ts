import { uuidText } from '../record/ids.ts';

/** A seeded source of choices: the same seed tells the same story on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A new list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Makes the source of choices for a seed (a 32-bit mixer; quality enough for invented people, none for secrets). */
export function randomFrom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[between(0, list.length - 1)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    const order: T[] = [];
    while (rest.length > 0) order.push(...rest.splice(between(0, rest.length - 1), 1));
    return order;
  };
  return { next, between, chance: (probability) => next() < probability, pick, shuffled };
}

/** A record id out of the seeded source. */
export function seededId(random: Random): string {
  return uuidText(
    Uint8Array.from({ length: 16 }, () => random.between(0, 255)),
    4,
  );
}
