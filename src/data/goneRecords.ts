import { recordNames } from '../core/records/registry.ts';
import type { State } from './state.ts';
import type { Gone } from './workspace.ts';

/** The records that left the lists, those last touched first: change ids sort by cause. */
export function goneOf({ set, journal }: State): readonly Gone[] {
  const found: Gone[] = [];
  for (const type of recordNames) {
    for (const row of set.rows(type)) {
      const isGone = row.deleted || row.mergedInto !== null;
      if (isGone) found.push({ type, row, change: journal.head(row.rev) });
    }
  }
  return found.sort((a, b) => (a.row.rev < b.row.rev ? 1 : a.row.rev > b.row.rev ? -1 : 0));
}
