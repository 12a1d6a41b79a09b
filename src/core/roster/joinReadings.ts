import type { RowReading, SheetReading } from './sheetReading.ts';

type Skipped = SheetReading['skipped'];

/** Rows of several tables in sheet order; what stands side by side in a row is one row. */
function joinRows(rows: readonly RowReading[]): readonly RowReading[] {
  const byRow = new Map<number, RowReading>();
  for (const one of rows) {
    const known = byRow.get(one.row);
    byRow.set(one.row, {
      row: one.row,
      records: [...(known?.records ?? []), ...one.records],
      problems: [...(known?.problems ?? []), ...one.problems],
    });
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** Rows that no table reads, each with what the first table sees in it that sees anything. */
function joinSkipped(skipped: Skipped, rows: readonly RowReading[]): Skipped {
  const read = new Set(rows.map(({ row }) => row));
  const byRow = new Map<number, Skipped[number]>();
  for (const one of skipped) {
    const known = byRow.get(one.row);
    if (!read.has(one.row) && (known === undefined || known.why === 'blank')) byRow.set(one.row, one);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** The reading of a sheet with several tables: the first one's header, everyone's columns and rows. */
export function joinReadings(first: SheetReading, others: readonly SheetReading[]): SheetReading {
  const read = [first, ...others].filter(({ headerRows }) => headerRows !== null);
  const [main] = read;
  if (main === undefined || read.length === 1) return main ?? first;
  const rows = joinRows(read.flatMap((one) => one.rows));
  return {
    ...main,
    ledgers: [...new Set(read.flatMap(({ ledgers }) => ledgers))],
    columns: read.flatMap(({ columns }) => columns),
    rows,
    skipped: joinSkipped(
      read.flatMap(({ skipped }) => skipped),
      rows,
    ),
    title: first.title,
    reportingUnit: read.find(({ reportingUnit }) => reportingUnit !== undefined)?.reportingUnit,
    reportDate: read.find(({ reportDate }) => reportDate !== undefined)?.reportDate,
  };
}
