import { useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../../core/record/field.ts';
import { newId } from '../../../../core/record/ids.ts';
import type { RecordName, Stored } from '../../../../core/record/types.ts';
import { useSaving } from './useSaving.ts';

/**
 * The lines of a list that are not stored yet: those in which something is typed, and one empty line. A line keeps its id
 * when it is stored, so that its fields are never remounted under the hands that type in them.
 */
export function useDrafts<N extends RecordName>(
  type: N,
  rows: readonly Stored<N>[],
  isOfList: (seed: Readonly<Record<string, unknown>>) => boolean,
): readonly Id<N>[] {
  const queue = useSaving();
  const [spare, setSpare] = useState(() => newId(type));
  // Redraws when a line comes or goes, not with every key in it.
  const unborn = useSyncExternalStore(queue.subscribe, () =>
    queue
      .rows()
      .filter((one) => one.type === type && one.seed !== undefined && isOfList(one.seed))
      .map(({ id }) => id)
      .join(' '),
  );
  const stored = new Set<string>(rows.map(({ id }) => id));
  const typed = unborn.split(' ').filter((id) => id !== '' && !stored.has(id)) as Id<N>[];
  const isTaken = stored.has(spare) || typed.includes(spare);
  if (isTaken) setSpare(newId(type));
  return isTaken ? typed : [...typed, spare];
}
