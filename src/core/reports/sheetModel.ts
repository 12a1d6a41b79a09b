/** A sheet as plain data: the same model becomes the preview on screen, the .xlsx and the print page. */
export interface SheetModel {
  /** Sheet tab, at most 31 characters, without ' [ ] : * ? / \ (domain.md 11.1). */
  readonly name: string;
  readonly title: string;
  /** Line under the title: reporting unit left, date in the middle or right, measure at the right. */
  readonly caption: { readonly left: string; readonly middle?: string; readonly right?: string };
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Totals as the last row, with formula and cached result; absent where a sheet has none. */
  readonly totals?: { readonly label: string; readonly cells: Readonly<Record<string, TotalCell>> };
  /** Signature line: 负责人, 审核人, 填表人, 联系电话 with their names. */
  readonly signatures: readonly { readonly label: string; readonly name: string }[];
  readonly notes: readonly string[];
  readonly page: { readonly paper: 'A4' | 'A3'; readonly orientation: 'landscape' | 'portrait' };
}

/** A column; columns with one `group` stand under one merged upper header. */
export interface SheetColumn {
  readonly key: string;
  readonly label: string;
  readonly group?: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly format: 'text' | 'number' | 'percent' | 'money';
}

/** A row: values by column key, and the records behind it, so that a figure on screen opens its rows. */
export interface SheetRow {
  readonly cells: Readonly<Record<string, string | number | null>>;
  readonly sources?: Readonly<Record<string, readonly Source[]>>;
  /** Columns whose cell is merged with the one above (same compound, same building). */
  readonly joined?: readonly string[];
}

/** A record behind a figure. */
export interface Source {
  readonly type: string;
  readonly id: string;
}

/** A total: the sum of its column, or a ratio of two totals. */
export type TotalCell =
  | { readonly kind: 'sum'; readonly result: number; readonly sources?: readonly Source[] }
  | { readonly kind: 'ratio'; readonly of: string; readonly over: string; readonly result: number | null };

/** A workbook ready to be written. */
export interface WorkbookModel {
  /** Suggested file name without forbidden characters: 香水社区-近邻党建报表-2026年9月.xlsx. */
  readonly fileName: string;
  readonly sheets: readonly SheetModel[];
}
