import type { SamePerson } from '../../core/rules/merge/samePeople.ts';

/** A pair whichever card comes first. */
export function pairKey({ one, other }: SamePerson): string {
  return [one.id, other.id].toSorted().join(' ');
}

/** The pairs that nobody on this PC has told apart; `apart` is what the device setting holds. */
export function openPairs(pairs: readonly SamePerson[], apart: unknown): readonly SamePerson[] {
  const told = new Set<unknown>(Array.isArray(apart) ? apart : []);
  return pairs.filter((pair) => !told.has(pairKey(pair)));
}
