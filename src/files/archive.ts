import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FileTrouble } from './fileTrouble.ts';

/** One file inside an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What unpacking may be asked for beside the archive itself. */
export interface UnpackOptions {
  /** Name of the archive for the sentence that says what is wrong with it. */
  readonly name?: string;
  /** Only entries for which this is true are unpacked. */
  readonly wanted?: (name: string) => boolean;
  /** Total size after unpacking above which the archive is refused. */
  readonly maxBytes?: number;
}

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const GIGABYTE = 1024 ** 3;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function broken(name: string): FileTrouble {
  return new FileTrouble(
    `「${name}」不完整或已损坏，没有读入，软件里的内容没有变动。可能是没有复制完或 U 盘拔早了，请重新复制一份再试。`,
  );
}

function tooLarge(name: string): FileTrouble {
  return new FileTrouble(
    `「${name}」解开以后过大，不像办公文件，没有读入，软件里的内容没有变动。请核对文件来源，或另存一份只含所需内容的文件再试。`,
  );
}

/** The entries as the directory at the archive's end lists them; undefined when there is no whole directory. */
function listEntries(bytes: Uint8Array): Listed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < lowest || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const nameBytes = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const latin = (view.getUint16(at + 8, true) & 0x800) === 0;
    listed.push({
      name: strFromU8(nameBytes, latin),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

function unpackNow(bytes: Uint8Array, options: UnpackOptions): Map<string, Uint8Array> {
  const { name = '备份文件', wanted = () => true, maxBytes = 2 * GIGABYTE } = options;
  const listed = listEntries(bytes)?.filter((entry) => wanted(entry.name));
  if (listed === undefined) throw broken(name);
  if (listed.reduce((sum, entry) => sum + entry.size, 0) > maxBytes) throw tooLarge(name);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: (entry) => wanted(entry.name) && !entry.name.endsWith('/') });
  } catch {
    throw broken(name);
  }
  const whole = listed.every((entry) => {
    const file = files[entry.name];
    if (file === undefined) return entry.name.endsWith('/');
    return file.length === entry.size && crc32(file) === entry.crc;
  });
  if (!whole) throw broken(name);
  return new Map(Object.entries(files));
}

/** Unpacks an archive whole: every entry's length and checksum is compared before anything is handed out. */
export function unpackArchive(
  bytes: Uint8Array,
  options: UnpackOptions = {},
): Promise<Map<string, Uint8Array>> {
  return Promise.resolve().then(() => unpackNow(bytes, options));
}

/** Packs files into one archive, lightly compressed; blocks while it works, so large ones belong into a worker. */
export function packArchive(entries: readonly ArchiveEntry[]): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const files: Zippable = {};
    for (const { name, bytes } of entries) files[name] = [bytes, { level: 1 }];
    return zipSync(files, { level: 1 });
  });
}
