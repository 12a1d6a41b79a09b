import type { Data } from '../record/data.ts';
import type { RecordName, Stored } from '../record/types.ts';
import type { Touched } from './rule.ts';

/** The live records of a type that a rule looks at: the touched ones, or all. */
export function rowsOf<N extends RecordName>(
  data: Data,
  type: N,
  touched: Touched | undefined,
): readonly Stored<N>[] {
  if (touched === undefined) return data.all(type);
  const rows = [...(touched.get(type) ?? [])].map((id) => data.get(type, id));
  return rows.filter((row) => row !== undefined);
}
