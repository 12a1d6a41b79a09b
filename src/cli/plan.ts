import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSheets } from '../core/roster/readSheet.ts';
import { type ShownSheet, showReading } from '../core/roster/showReading.ts';
import { FileTrouble } from '../files/fileTrouble.ts';
import { readWorkbook } from '../files/readWorkbook.ts';

/** `office plan FILE`: prints what is understood of a roster as JSON; nothing is written. */
export async function plan(args: readonly string[]): Promise<number> {
  const [path] = args;
  if (path === undefined) {
    console.error('请写明要读的文件：office plan 文件.xlsx');
    return 2;
  }
  const file = basename(path);
  try {
    const book = await readWorkbook(file, await readFile(path));
    const sheets = readSheets(book).map((sheet) => printed(showReading(sheet)));
    process.stdout.write(`${JSON.stringify({ file, sheets })}\n`);
    return 0;
  } catch (error) {
    console.error(sentence(file, error));
    return 2;
  }
}

/** Of a building the import also keeps the grid; the agreed list of printed paths knows 小区 and numbers alone. */
const UNPRINTED: ReadonlySet<string> = new Set([
  'building grid.name',
  'buildingUnit building.grid.name',
  'buildingHead building.grid.name',
  'unitHead buildingUnit.building.grid.name',
]);

function printed(sheet: ShownSheet): ShownSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    records: row.records.map(({ ledger, values }) => ({
      ledger,
      values: Object.fromEntries(
        Object.entries(values).filter(([path]) => !UNPRINTED.has(`${ledger} ${path}`)),
      ),
    })),
  }));
  return { ...sheet, rows };
}

function sentence(file: string, error: unknown): string {
  if (error instanceof FileTrouble) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `没有找到文件「${file}」，请核对文件名和所在的文件夹。`;
  if (code === 'EISDIR') return `「${file}」是文件夹，请写明其中的一个文件。`;
  if (code === 'EACCES' || code === 'EPERM')
    return `「${file}」没有读取的权限，请复制一份到自己的文件夹再试。`;
  return `「${file}」读不出来，请用 WPS 打开它，另存为 .xlsx 后再试。`;
}
