import ExcelJS from 'exceljs';
import type { SheetColumn, SheetModel, SheetRow } from '../../src/core/reports/sheetModel.ts';
import { writeWorkbook } from '../../src/files/writeWorkbook.ts';

/** Milliseconds for the same list written by this program and by exceljs used in the ordinary way. */
export interface XlsxTimes {
  readonly ours: number;
  readonly ordinary: number;
  readonly rows: number;
  readonly columns: number;
}

const ROWS = 15_000;
const COLUMNS = 30;
const RUNS = 3;

/** A list as a district keeps it: names, numbers, telephones, dates; every third column is a number. */
function list(): SheetModel {
  const columns = Array.from({ length: COLUMNS }, (_, c): SheetColumn => ({
    key: `c${c}`,
    label: `第${c + 1}列`,
    width: 14,
    align: 'center',
    format: c % 3 === 0 ? 'number' : 'text',
  }));
  const rows = Array.from({ length: ROWS }, (_, r): SheetRow => {
    const value = (c: number): string | number =>
      c % 3 === 0
        ? r * COLUMNS + c
        : c % 3 === 1
          ? `居民${r}`
          : `1990000${String((r + c) % 10_000).padStart(4, '0')}`;
    return { cells: Object.fromEntries(columns.map(({ key }, c) => [key, value(c)])) };
  });
  return {
    name: '大表',
    title: '大表',
    caption: { left: '' },
    columns,
    rows,
    signatures: [],
    notes: [],
    page: { paper: 'A4', orientation: 'landscape' },
  };
}

/** exceljs as its own examples have it: a style object for each cell, default compression. */
async function ordinaryWay({ columns, rows }: SheetModel): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('大表');
  sheet.columns = columns.map(({ label, key, width }) => ({ header: label, key, width }));
  for (const { cells } of rows) {
    const row = sheet.addRow(cells);
    row.height = 24;
    row.eachCell((cell) => {
      cell.font = { name: '宋体', size: 11 };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = {
        top: { style: 'thin' },
        left: { style: 'thin' },
        bottom: { style: 'thin' },
        right: { style: 'thin' },
      };
      if (typeof cell.value === 'string') cell.numFmt = '@';
    });
  }
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

async function ourWay(model: SheetModel): Promise<number> {
  return (await writeWorkbook({ fileName: '大表.xlsx', sheets: [model] })).byteLength;
}

async function time(job: () => Promise<number>): Promise<number> {
  const start = performance.now();
  if ((await job()) < 100_000) throw new Error('the workbook was not written');
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Writes 15,000 rows x 30 styled columns both ways in turn, three times each; runs in a worker of Chromium as in Node. */
export async function benchXlsx(): Promise<XlsxTimes> {
  const model = list();
  const ours: number[] = [];
  const ordinary: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await time(() => ourWay(model)));
    ordinary.push(await time(() => ordinaryWay(model)));
  }
  return { ours: median(ours), ordinary: median(ordinary), rows: ROWS, columns: COLUMNS };
}
