import type { Raw } from '../../record/kind.ts';
import type { MergedArea } from '../rawSheet.ts';
import { readSheet } from '../readSheet.ts';
import { showReading, type ShownSheet } from '../showReading.ts';

/** A sheet read and shown, and its records each on a line: `3 buildingHead person.name=张三 …`. */
export interface Shown extends ShownSheet {
  readonly lines: readonly string[];
}

/** Reads literal rows as the sheet of a roster. */
export function readShown(
  rows: readonly (readonly Raw[])[],
  merges: readonly MergedArea[] = [],
  name = 'Sheet1',
): Shown {
  const shown = showReading(readSheet({ name, rows, merges }));
  const lines = shown.rows.flatMap(({ row, records }) =>
    records.map(({ ledger, values }) => {
      const said = Object.entries(values).map(([path, value]) => `${path}=${value}`);
      return [row, ledger, ...said].join(' ');
    }),
  );
  return { ...shown, lines };
}
