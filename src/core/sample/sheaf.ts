import type { Patch } from '../record/change.ts';
import type { Id } from '../record/field.ts';
import { creation } from '../record/patches.ts';
import type { RecordName, Values } from '../record/types.ts';
import { recordNames } from '../records/registry.ts';
import { seededId, type Random } from './random.ts';

/** Values of a new record, where a field that is not known may be given as undefined. */
type Loose<N extends RecordName> = { [K in keyof Values<N>]: Values<N>[K] | undefined };

/** Gathers new records and hands them over as creations, linked ones first. */
export interface Sheaf {
  id<N extends RecordName>(type: N): Id<N>;
  /** `id` is given where other records had to name this one before it was complete. */
  add<N extends RecordName>(type: N, values: Loose<N>, id?: Id<N>): Id<N>;
  patches(): readonly Patch[];
}

/** An empty sheaf; its ids come from the seeded source unless fresh ones are asked for. */
export function sheaf(random: Random, freshId = () => seededId(random)): Sheaf {
  const byType = new Map<RecordName, Patch[]>();
  const newId = <N extends RecordName>(_type: N): Id<N> => freshId() as Id<N>;
  return {
    id: newId,
    add(type, values, id = newId(type)) {
      const patches = byType.get(type) ?? [];
      patches.push(creation<typeof type>(type, values as Values<typeof type>, id));
      byType.set(type, patches);
      return id;
    },
    patches: () => recordNames.flatMap((type) => byType.get(type) ?? []),
  };
}

/** The same sheaf, its further ids out of another source. */
export function sheafBeside(base: Sheaf, freshId: () => string): Sheaf {
  const id = <N extends RecordName>(_type: N): Id<N> => freshId() as Id<N>;
  return { ...base, id, add: (type, values, own = id(type)) => base.add(type, values, own) };
}
