import type { Id } from '../../record/field.ts';
import { unwritten } from '../../record/patches.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';

/** Stored records by type, for a test. */
export type Rows = { readonly [N in RecordName]?: readonly AnyStored[] };

/** A stored record with a short id. */
export function row(id: string, values: object, envelope: { readonly mergedInto?: string } = {}): AnyStored {
  const mergedInto = (envelope.mergedInto ?? null) as Id<RecordName> | null;
  return { ...unwritten(id), ...values, mergedInto };
}
