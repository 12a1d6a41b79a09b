import type { PlaceSpan } from './placeSpan.ts';

/** What reading alone makes of one sheet, before any stored data is looked at; `office plan` prints it. */
export interface SheetReading {
  readonly sheet: string;
  /** Ledgers found in the sheet, by name. */
  readonly ledgers: readonly string[];
  /** First and last header row, counted from 1; null for a sheet that is not understood. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly skipped: readonly {
    readonly row: number;
    readonly why: 'blank' | 'totals' | 'note' | 'signature' | 'header';
  }[];
  /** Title above the table, 填报单位 and 填报日期 where the sheet has them. */
  readonly title: string | undefined;
  readonly reportingUnit: string | undefined;
  readonly reportDate: string | undefined;
}

/** One sheet column as understood; `ledger` and `path` are undefined for a column that no ledger knows. */
export interface ColumnReading {
  /** Letter of the column: D. */
  readonly column: string;
  /** Header text, groups joined with `-`: 楼长-姓名. */
  readonly header: string;
  readonly ledger?: string;
  readonly path?: string;
}

/** One sheet row with the records it describes. */
export interface RowReading {
  readonly row: number;
  readonly records: readonly RecordReading[];
  readonly problems: readonly CellProblem[];
}

/** One record of a ledger read from a row; `values` holds stored values (codes, ISO dates) by path or derived key. */
export interface RecordReading {
  readonly ledger: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Which name of the row it is about; records of one name are about one person. */
  readonly who?: string;
  /** Where its place may be several (1-3号楼); `at` counts the records that were made of one. */
  readonly span?: PlaceSpan & { readonly path: string; readonly column: string; readonly at?: number };
}

/** Something wrong or doubtful in one cell; an error leaves the value out, a warning keeps it. */
export interface CellProblem {
  readonly column: string;
  readonly ledger: string;
  readonly path: string;
  readonly level: 'error' | 'warning';
  /** The cell as written, never for sealed fields. */
  readonly shown: string;
  readonly text: string;
  /** Says how a span was read, and falls away when it is read otherwise. */
  readonly isAboutSpan?: boolean;
}
