import { readSheet } from '../readSheet.ts';
import { showReading } from '../showReading.ts';
import type { SheetMaker, Truth } from './sheetMaker.ts';

/** What a reader got out of a made-up sheet, in the words of its truth. */
export function readTruth(maker: SheetMaker, sheet = 'Sheet1'): { read: Truth; errors: string[] } {
  const shown = showReading(readSheet(maker.sheet(sheet)));
  const read: Truth = new Map();
  const errors: string[] = [];
  for (const { row, records, problems } of shown.rows) {
    for (const { ledger, values } of records) {
      for (const [path, value] of Object.entries(values)) {
        let key = `${row} ${ledger} ${path}`;
        while (read.has(key)) key += "'";
        read.set(key, value);
      }
    }
    errors.push(
      ...problems.filter(({ level }) => level === 'error').map(({ path, text }) => `${row} ${path} ${text}`),
    );
  }
  return { read, errors };
}

/** Everything in which a reading and the truth differ. */
export function differences(truth: Truth, read: Truth): string[] {
  const lost = [...truth]
    .filter(([key, value]) => read.get(key) !== value)
    .map(([key, value]) => `${key}: ${value}, read ${read.get(key) ?? 'nothing'}`);
  const invented = [...read]
    .filter(([key]) => !truth.has(key))
    .map(([key, value]) => `${key}: nothing, read ${value}`);
  return [...lost, ...invented];
}
