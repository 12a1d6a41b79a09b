import type { Patch } from '../../../core/record/change.ts';
import { sameValue } from '../../../core/record/patches.ts';

type Fields = Record<string, readonly [unknown, unknown]>;

/** Patches of many cells put together: one per record, as a change wants them. */
export class PatchGather {
  private readonly records = new Map<string, Omit<Patch, 'fields'> & { readonly fields: Fields }>();

  /** Takes a patch in; false when it gives a field another value than an earlier one did, and then nothing of it is taken. */
  add(patch: Patch): boolean {
    const known = this.records.get(patch.record);
    if (known === undefined) {
      this.records.set(patch.record, { ...patch, fields: { ...patch.fields } });
      return true;
    }
    for (const name in patch.fields) {
      const there = known.fields[name];
      if (there !== undefined && !sameValue(there[1], patch.fields[name]?.[1])) return false;
    }
    Object.assign(known.fields, patch.fields);
    return true;
  }

  patches(): readonly Patch[] {
    return [...this.records.values()];
  }
}
