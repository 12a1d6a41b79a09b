import { unpackArchive } from './archive.ts';
import { holdsName, isOle, isZip } from './fileSignature.ts';
import { FileTrouble } from './fileTrouble.ts';
import { decodePart } from './xml.ts';

/** A .docx taken apart. */
export interface OpenedDocx {
  /** All parts by their path. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Path of the part that holds the text. */
  readonly main: string;
}

const MAX_FILE = 50_000_000;
const MAX_UNPACKED = 300_000_000;
const UNCHANGED = '没有读入，软件里的内容没有变动。';
const SAVE_AS = '请用 WPS 或 Word 打开它，另存为“Word 文档（.docx）”后再选。';
const MAIN_TYPE = /wordprocessingml\.(document|template)\.main\+xml$/;
const MACRO_TYPE = /ms-word\.(document|template)\.macroEnabled/i;

const refuse = (name: string, what: string): never => {
  throw new FileTrouble(`「${name}」${what}`);
};

function refuseStranger(name: string, bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE) {
    refuse(
      name,
      `有 ${Math.round(bytes.length / 1024 / 1024)} MB，太大了，${UNCHANGED}请压缩或删去其中的图片后再选。`,
    );
  }
  if (bytes.every((byte) => byte === 0))
    refuse(name, `是空文件，里面没有内容，${UNCHANGED}请重新复制一份再选。`);
  if (isOle(bytes)) {
    if (holdsName(bytes, 'EncryptedPackage')) {
      refuse(name, `设了打开密码，${UNCHANGED}请用 WPS 打开它，取消密码并保存后再选。`);
    }
    refuse(
      name,
      holdsName(bytes, 'WordDocument')
        ? `是旧格式的 .doc 文件，${UNCHANGED}${SAVE_AS}`
        : `不是 .docx 文件，${UNCHANGED}${SAVE_AS}`,
    );
  }
  if (!isZip(bytes)) refuse(name, `不是 .docx 文件，${UNCHANGED}${SAVE_AS}`);
}

/** What [Content_Types].xml says of each part. */
function contentTypes(
  parts: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [part: string, type: string])[] {
  const bytes = parts.get('[Content_Types].xml');
  if (bytes === undefined) return [];
  return [...decodePart(bytes).matchAll(/<(?:\w+:)?Override\b[^>]*>/g)].map(([tag]) => [
    /PartName="\/?([^"]*)"/.exec(tag)?.[1] ?? '',
    /ContentType="([^"]*)"/.exec(tag)?.[1] ?? '',
  ]);
}

/**
 * Takes a .docx apart, as WPS or Word wrote it. Throws FileTrouble with the sentence for the secretary for any other file:
 * an old .doc, a locked one, a workbook, one with macros, a torn one.
 */
export async function openDocx(name: string, bytes: Uint8Array): Promise<OpenedDocx> {
  refuseStranger(name, bytes);
  const parts = await unpackArchive(bytes, { name, maxBytes: MAX_UNPACKED });
  const types = contentTypes(parts);
  if (
    types.some(([part, type]) => MACRO_TYPE.test(type) || /vbaProject\.bin$/i.test(part)) ||
    parts.has('word/vbaProject.bin')
  ) {
    refuse(
      name,
      `带有宏程序，为了安全${UNCHANGED}请用 WPS 或 Word 打开它，另存为不带宏的“Word 文档（.docx）”后再选。`,
    );
  }
  const main = types.find(([, type]) => MAIN_TYPE.test(type))?.[0];
  if (main === undefined || !parts.has(main)) {
    return refuse(name, `里面没有 Word 文档，可能是表格或演示文稿改了名字，${UNCHANGED}${SAVE_AS}`);
  }
  return { parts, main };
}
