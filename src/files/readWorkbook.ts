import type { RawWorkbook } from '../core/roster/rawSheet.ts';
import { unpackArchive } from './archive.ts';
import { holdsName, isOle, isZip } from './fileSignature.ts';
import { FileTrouble } from './fileTrouble.ts';
import { sheetCells } from './sheetCells.ts';
import { workbookParts } from './workbookParts.ts';

const MAX_FILE = 100_000_000;
const MAX_UNPACKED = 600_000_000;
const UNCHANGED = '没有读入，软件里的内容没有变动。';
const SAVE_AS = '请用 WPS 或 Excel 打开它，另存为“Excel 工作簿（.xlsx）”后再选。';

function oleSentence(name: string, bytes: Uint8Array): string {
  if (holdsName(bytes, 'EncryptedPackage')) {
    return `「${name}」设了打开密码，${UNCHANGED}请用 WPS 打开它，取消密码并保存后再选。`;
  }
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) {
    return `「${name}」是旧格式的 .xls 表格，${UNCHANGED}${SAVE_AS}`;
  }
  return `「${name}」不是表格文件，${UNCHANGED}请选 .xlsx 格式的名册。`;
}

/** The sentence for a file that is no zip archive; undefined when it looks like one. */
function strangerSentence(name: string, bytes: Uint8Array): string | undefined {
  if (bytes.length >= MAX_FILE) {
    const size = Math.round(bytes.length / 1024 / 1024);
    return `「${name}」有 ${size} MB，太大了，${UNCHANGED}名册一般不到 5 MB，请删去图片和用不到的工作表，另存后再选。`;
  }
  if (bytes.every((byte) => byte === 0)) {
    return `「${name}」是空文件，里面没有内容，${UNCHANGED}请找到原来的名册，重新复制一份再选。`;
  }
  if (isOle(bytes)) return oleSentence(name, bytes);
  if (isZip(bytes)) return undefined;
  return /\.(csv|txt|xls|et|htm|html)$/i.test(name)
    ? `「${name}」不是 .xlsx 格式的表格，${UNCHANGED}${SAVE_AS}`
    : `「${name}」不是表格文件，${UNCHANGED}请选 .xlsx 格式的名册；如果它能用 WPS 打开，请另存为 .xlsx 后再选。`;
}

/** What reading needs of the archive: pictures, comments and printer settings stay packed. */
function wanted(path: string): boolean {
  return /\.(xml|rels)$/i.test(path) && !/(^|[\\/])(drawings|charts|theme|media|customXml)[\\/]/i.test(path);
}

/**
 * Reads an .xlsx workbook as the office made it: visible sheets, formulas by their last result, dates as ISO text, merged cells at top left.
 * Throws FileTrouble with the sentence for the secretary when there is nothing to read. Blocks while it works: belongs into a worker.
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<RawWorkbook> {
  const stranger = strangerSentence(name, bytes);
  if (stranger !== undefined) throw new FileTrouble(stranger);
  const files = await unpackArchive(bytes, { name, wanted, maxBytes: MAX_UNPACKED });
  const book = workbookParts(files);
  if (book === undefined) {
    throw new FileTrouble(`「${name}」不是 .xlsx 格式的表格，${UNCHANGED}${SAVE_AS}`);
  }
  const sheets = book.sheets.map((sheet) => sheetCells(sheet, book));
  if (sheets.every((sheet) => sheet.rows.length === 0)) {
    throw new FileTrouble(
      `「${name}」的工作表里没有内容，${UNCHANGED}请核对是不是选错了文件，或内容在隐藏的工作表里。`,
    );
  }
  return { file: name, sheets };
}
