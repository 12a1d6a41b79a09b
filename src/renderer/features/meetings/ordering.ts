import type { Patch } from '../../../core/record/change.ts';
import { edit } from '../../../core/record/patches.ts';
import type { Stored } from '../../../core/record/types.ts';

/** Types whose records have an order within their list. */
type Ordered = 'bodyMember' | 'agendaItem' | 'attendance' | 'resolution';

/** The list with one row moved a place up or down; the same list where there is no such place. */
export function moved<R>(rows: readonly R[], index: number, step: -1 | 1): readonly R[] {
  const [here, there] = [rows[index], rows[index + step]];
  if (here === undefined || there === undefined) return rows;
  return rows.map((row, i) => (i === index ? there : i === index + step ? here : row));
}

/** Patches that number the rows 1, 2, 3 as they stand; rows that have their number already are left alone. */
export function reordered<N extends Ordered>(type: N, rows: readonly Stored<N>[]): readonly Patch[] {
  return rows.flatMap((row, i) => edit(type, row, { order: i + 1 } as never) ?? []);
}

/** The number that puts a new row last. */
export function lastOrder(rows: readonly { readonly order?: number | undefined }[]): number {
  return rows.reduce((most, { order }) => Math.max(most, order ?? 0), rows.length) + 1;
}
