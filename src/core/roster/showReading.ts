import { ledgers as registry } from '../ledgers/registry.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import { openLexicon } from './lexicon.ts';
import type { SheetReading } from './sheetReading.ts';

/** A sheet as `office plan` prints it: values as canonical text. */
export interface ShownSheet {
  readonly name: string;
  readonly ledgers: readonly string[];
  readonly headerRows: readonly [number, number] | null;
  readonly columns: SheetReading['columns'];
  readonly rows: readonly {
    readonly row: number;
    readonly records: readonly {
      readonly ledger: string;
      readonly values: Readonly<Record<string, string>>;
    }[];
    readonly problems: readonly {
      readonly column: string;
      readonly path: string;
      readonly level: 'error' | 'warning';
      readonly text: string;
    }[];
  }[];
  readonly skipped: SheetReading['skipped'];
}

/** Shows what was read of a sheet as text: dates at their precision, choices by label, numbers plain. */
export function showReading(reading: SheetReading, ledgers: readonly AnyLedger[] = registry): ShownSheet {
  const faces = new Map(
    openLexicon(ledgers).ledgers.map(({ ledger, targets }) => [
      ledger.name,
      new Map(targets.map((target) => [target.path, target])),
    ]),
  );
  const show = (ledger: string, path: string, value: unknown): string =>
    faces.get(ledger)?.get(path)?.show(value) ?? String(value);
  return {
    name: reading.sheet,
    ledgers: reading.ledgers,
    headerRows: reading.headerRows,
    columns: reading.columns,
    rows: reading.rows.map(({ row, records, problems }) => ({
      row,
      records: records.map(({ ledger, values }) => ({
        ledger,
        values: Object.fromEntries(
          Object.entries(values).map(([path, value]) => [path, show(ledger, path, value)]),
        ),
      })),
      problems: problems.map(({ column, path, level, text }) => ({ column, path, level, text })),
    })),
    skipped: reading.skipped,
  };
}
