import type { Lifted, Migration } from './registry.ts';

/** Takes an old record or patch through every step between two versions. */
export function lift(
  migrations: readonly Migration[],
  from: number,
  face: 'record' | 'patch',
  old: Lifted,
): Lifted {
  let lifted = old;
  for (const migration of migrations) {
    if (migration.to > from) lifted = migration[face](lifted);
  }
  return lifted;
}
