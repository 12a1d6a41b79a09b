import { paperDate } from '../kinds/day.ts';
import { displayId, type IdDisplay } from '../kinds/idNumber.ts';
import type { AnyData } from '../record/data.ts';
import type { AnyLedger, DerivedColumn, PathColumn } from '../record/defineLedger.ts';
import type { Cell } from '../record/kind.ts';
import { arrive, follow } from '../record/path.ts';
import type { AnyStored } from '../record/types.ts';
import type { SheetColumn, SheetModel, SheetRow, Source } from './sheetModel.ts';
import { numberColumn, source } from './sheetParts.ts';

/** How a ledger is exported. */
export interface LedgerAsk {
  /** Keys of the columns shown (paths and derived keys) in their order; the ledger's own choice when absent. */
  readonly columns?: readonly string[];
  /** How sealed columns are shown; masked when absent, a column omitted is left out. */
  readonly idDisplay?: IdDisplay;
  readonly reportingUnit?: string;
}

interface LedgerColumn {
  readonly sheet: SheetColumn;
  read(row: AnyStored): { readonly cell: Cell; readonly behind: readonly Source[] };
}

const NOTHING: Cell = { value: null, format: 'text' };

/** Kinds whose cells are true numbers in a workbook. */
const CELL_FORMATS: Readonly<Record<string, Cell['format']>> = {
  number: 'number',
  hours: 'number',
  money: 'money',
};

function pathColumn(ledger: AnyLedger, column: PathColumn, data: AnyData, display: IdDisplay): LedgerColumn {
  const { field, name, type, via } = arrive(ledger.root, column.path);
  const format = CELL_FORMATS[field.kind.name] ?? 'text';
  const width = column.width ?? 12;
  return {
    sheet: {
      key: column.path,
      label: column.label ?? field.label,
      width,
      align: width >= 20 && !field.sealed ? 'left' : 'center',
      format,
    },
    read(row) {
      const record = follow(data, ledger.root, row, via);
      const value = record?.[name];
      if (record === undefined || value === undefined) return { cell: NOTHING, behind: [] };
      const cell = field.kind.toCell(value);
      const shown =
        field.sealed && typeof cell.value === 'string'
          ? { ...cell, value: displayId(cell.value, display) }
          : cell;
      return { cell: shown, behind: source(type, record.id) };
    },
  };
}

function derivedColumn(column: DerivedColumn<never>, data: AnyData): LedgerColumn {
  return {
    sheet: {
      key: column.key,
      label: column.label,
      width: column.width ?? 12,
      align: 'center',
      format: 'number',
    },
    read: (row) => {
      const value = column.derive(row as never, data as never) ?? null;
      return { cell: { value, format: typeof value === 'number' ? 'number' : 'text' }, behind: [] };
    },
  };
}

/** The columns asked for; sealed ones left out when identity numbers are omitted. */
function columnsOf(ledger: AnyLedger, data: AnyData, ask: LedgerAsk): LedgerColumn[] {
  const display = ask.idDisplay ?? 'masked';
  const every = [
    ...ledger.columns.map((one) => ({
      key: one.path,
      optional: one.optional === true,
      sealed: arrive(ledger.root, one.path).field.sealed,
      make: () => pathColumn(ledger, one, data, display),
    })),
    ...ledger.derived.map((one) => ({
      key: one.key,
      optional: one.optional === true,
      sealed: false,
      make: () => derivedColumn(one, data),
    })),
  ].filter(({ sealed }) => !sealed || display !== 'omitted');
  const chosen =
    ask.columns === undefined
      ? every.filter(({ optional }) => !optional)
      : ask.columns.flatMap((key) => every.filter((one) => one.key === key));
  return chosen.map(({ make }) => make());
}

/** Any ledger as a sheet, with the rows and columns as the table shows them. */
export function ledgerSheet(
  ledger: AnyLedger,
  rows: readonly AnyStored[],
  data: AnyData,
  ask: LedgerAsk = {},
): SheetModel {
  const columns = columnsOf(ledger, data, ask);
  const sheetRows = rows.map((row, i): SheetRow => {
    const cells: Record<string, string | number | null> = { index: i + 1 };
    const sources: Record<string, readonly Source[]> = { index: source(ledger.root, row.id) };
    for (const column of columns) {
      const { cell, behind } = column.read(row);
      cells[column.sheet.key] = cell.value;
      if (behind.length > 0) sources[column.sheet.key] = behind;
    }
    return { cells, sources };
  });
  return {
    name: ledger.label,
    title: `${ledger.label}台账`,
    caption: {
      left: ask.reportingUnit === undefined ? '' : `填报单位：${ask.reportingUnit}`,
      right: `导出日期：${paperDate(data.today)}`,
    },
    columns: [numberColumn('index', '序号', 6), ...columns.map(({ sheet }) => sheet)],
    rows: sheetRows,
    signatures: [],
    notes: [],
    page: { paper: 'A4', orientation: 'landscape' },
  };
}
