import type { SheetColumn, SheetModel, SheetRow, TotalCell } from '../core/reports/sheetModel.ts';
import type { CellStyles, Look } from './cellStyles.ts';
import type { SharedStrings } from './sharedStrings.ts';
import {
  bottomBands,
  headBands,
  heightOf,
  linesOf,
  topBands,
  type Band,
  type BandCell,
} from './sheetBand.ts';
import { columnLetters } from './xmlText.ts';

/** What the sheets of one workbook share. */
export interface SheetTools {
  readonly styles: CellStyles;
  readonly strings: SharedStrings;
}

/** A sheet as its XML part, and the last row that every printed page repeats. */
export interface WrittenSheet {
  readonly xml: string;
  readonly headerEnd: number;
}

const NO_RATIO = '—';
const ROW_HEIGHT = 24;

const BAND_LOOKS: Readonly<Record<BandCell['look'], Pick<Look, 'font' | 'border'>>> = {
  title: { font: 'title', border: false },
  caption: { font: 'body', border: false },
  head: { font: 'head', border: true },
  sign: { font: 'body', border: false },
};

/** Writes one sheet from top to bottom: title, caption, header, rows, totals, signatures, notes. */
class SheetWriter {
  private readonly model: SheetModel;
  private readonly tools: SheetTools;
  private readonly letters: readonly string[];
  private readonly merges: string[] = [];
  private xml = '';
  private row = 0;

  constructor(model: SheetModel, tools: SheetTools) {
    this.model = model;
    this.tools = tools;
    this.letters = model.columns.map((_, i) => columnLetters(i));
  }

  write(): WrittenSheet {
    const { model } = this;
    for (const band of topBands(model)) this.band(band);
    for (const band of headBands(model.columns, this.row + 1)) this.band(band);
    const headerEnd = this.row;
    this.body();
    const bodyEnd = this.row;
    if (model.totals !== undefined) this.totals(model.totals, headerEnd + 1, bodyEnd);
    for (const band of bottomBands(model)) this.band(band);
    return { xml: this.sheet(headerEnd), headerEnd };
  }

  private openRow(height: number): void {
    this.row += 1;
    this.xml += `<row r="${this.row}" ht="${height}" customHeight="1">`;
  }

  private text(column: number, style: number, text: string): void {
    const at = `${this.letters[column]}${this.row}`;
    this.xml +=
      text === ''
        ? `<c r="${at}" s="${style}"/>`
        : `<c r="${at}" s="${style}" t="s"><v>${this.tools.strings.id(text)}</v></c>`;
  }

  private merge(from: number, top: number, to: number, bottom: number): void {
    if (to > from || bottom > top)
      this.merges.push(`${this.letters[from]}${top}:${this.letters[to]}${bottom}`);
  }

  private band({ height, cells }: Band): void {
    this.openRow(height);
    const first = new Map(cells.map((cell) => [cell.from, cell]));
    let style: number | undefined;
    let end = -1;
    for (let column = 0; column < this.letters.length; column++) {
      const cell = first.get(column);
      if (cell) {
        style = this.tools.styles.id({ ...BAND_LOOKS[cell.look], format: 'general', align: cell.align });
        end = cell.to;
        this.text(column, style, cell.text);
        this.merge(cell.from, this.row, cell.to, cell.down ?? this.row);
      } else if (column <= end && style !== undefined) this.text(column, style, '');
      else if (cells[0]?.look === 'head') this.text(column, this.headStyle(), '');
    }
    this.xml += '</row>';
  }

  private headStyle(): number {
    return this.tools.styles.id({ ...BAND_LOOKS.head, format: 'general', align: 'center' });
  }

  private bodyStyles(font: Look['font']): number[] {
    return this.model.columns.map(({ align, format }) =>
      this.tools.styles.id({ font, format, align, border: true }),
    );
  }

  private body(): void {
    const { columns, rows } = this.model;
    const styles = this.bodyStyles('body');
    const runs = columns.map(() => this.row + 1);
    for (const row of rows) {
      const joined = new Set(row.joined);
      this.openRow(rowHeight(row, columns, joined));
      for (const [i, column] of columns.entries()) {
        const style = styles[i] ?? 0;
        if (joined.has(column.key)) {
          this.text(i, style, '');
          continue;
        }
        this.merge(i, runs[i] ?? this.row, i, this.row - 1);
        runs[i] = this.row;
        this.cell(i, style, column, row.cells[column.key] ?? null);
      }
      this.xml += '</row>';
    }
    for (const i of columns.keys()) this.merge(i, runs[i] ?? this.row, i, Math.max(this.row, runs[i] ?? 0));
  }

  private cell(i: number, style: number, column: SheetColumn, value: string | number | null): void {
    if (value === null) this.text(i, style, '');
    else if (typeof value === 'number' && column.format !== 'text')
      this.xml += `<c r="${this.letters[i]}${this.row}" s="${style}"><v>${value}</v></c>`;
    else this.text(i, style, String(value));
  }

  private totals(totals: NonNullable<SheetModel['totals']>, first: number, last: number): void {
    const { columns } = this.model;
    this.openRow(26);
    const styles = this.bodyStyles('head');
    const label = this.headStyle();
    const numbers = columns.findIndex(({ key }) => totals.cells[key] !== undefined);
    const labelEnd = Math.max(0, (numbers < 0 ? columns.length : numbers) - 1);
    this.merge(0, this.row, labelEnd, this.row);
    for (const [i, { key }] of columns.entries()) {
      const total = totals.cells[key];
      if (i <= labelEnd) this.text(i, label, i === 0 ? totals.label : '');
      else if (total === undefined) this.text(i, styles[i] ?? 0, '');
      else this.total(i, styles[i] ?? 0, total, [first, last]);
    }
    this.xml += '</row>';
  }

  /** A total as formula with its last result, for viewers that do not calculate. */
  private total(i: number, style: number, total: TotalCell, [first, last]: readonly [number, number]): void {
    const at = (letter: string | undefined): string => `${letter}${this.row}`;
    const letterOf = (key: string): string | undefined =>
      this.letters[this.model.columns.findIndex((column) => column.key === key)];
    const here = this.letters[i];
    if (total.kind === 'sum') {
      const formula = first <= last ? `<f>SUM(${here}${first}:${here}${last})</f>` : '';
      this.xml += `<c r="${at(here)}" s="${style}">${formula}<v>${total.result}</v></c>`;
      return;
    }
    const [of, over] = [at(letterOf(total.of)), at(letterOf(total.over))];
    const type = total.result === null ? ' t="str"' : '';
    this.xml +=
      `<c r="${at(here)}" s="${style}"${type}><f>IF(${over}=0,"${NO_RATIO}",${of}/${over})</f>` +
      `<v>${total.result ?? NO_RATIO}</v></c>`;
  }

  private sheet(headerEnd: number): string {
    const { columns, page } = this.model;
    const lastCell = `${this.letters.at(-1)}${Math.max(this.row, 1)}`;
    const cols = columns
      .map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 0.7}" customWidth="1"/>`)
      .join('');
    const merges = this.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return (
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="A1:${lastCell}"/>` +
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerEnd}" topLeftCell="A${headerEnd + 1}" ` +
      `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/><cols>${cols}</cols><sheetData>${this.xml}</sheetData>` +
      (merges === '' ? '' : `<mergeCells count="${this.merges.length}">${merges}</mergeCells>`) +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.4"/>' +
      `<pageSetup paperSize="${page.paper === 'A3' ? 8 : 9}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>` +
      '<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>' +
      `<ignoredErrors><ignoredError sqref="A1:${lastCell}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
    );
  }
}

function rowHeight(row: SheetRow, columns: readonly SheetColumn[], joined: ReadonlySet<string>): number {
  let most = 1;
  for (const { key, width } of columns) {
    const value = row.cells[key];
    if (typeof value !== 'string' || joined.has(key)) continue;
    const lines = linesOf(value, width);
    if (lines > most) most = lines;
  }
  return most === 1 ? ROW_HEIGHT : heightOf(most, ROW_HEIGHT);
}

/** One sheet of a workbook as XML, in the layout that offices send upward (domain.md 11.1). */
export function sheetXml(model: SheetModel, tools: SheetTools): WrittenSheet {
  return new SheetWriter(model, tools).write();
}
