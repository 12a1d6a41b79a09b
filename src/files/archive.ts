import { strFromU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync, type Zippable } from 'fflate';
import { FileTrouble } from './fileTrouble.ts';

/** One file inside an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True for what does not get smaller: it is put in as it is, where packing goes entry by entry. */
  readonly asIs?: true;
}

/** What unpacking may be asked for beside the archive itself. */
export interface UnpackOptions {
  /** Name of the archive for the sentence that says what is wrong with it. */
  readonly name?: string;
  /** Only entries for which this is true are unpacked. */
  readonly wanted?: (name: string) => boolean;
  /** Total size after unpacking above which the archive is refused. */
  readonly maxBytes?: number;
  /** Entries of which, where they lie as they are, the part of the archive itself is handed out, unchecked; for large ones checked otherwise. */
  readonly inPlace?: (name: string) => boolean;
}

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  /** Where its head begins, and whether its bytes lie there as they are. */
  readonly at: number;
  readonly asIs: boolean;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const HEAD_SIZE = 30;
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
      at: view.getUint32(at + 42, true),
      asIs: view.getUint16(at + 10, true) === 0,
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

/** The part of the archive that holds an entry as it is; undefined when it reaches past the end. */
function partOf(bytes: Uint8Array, { at, size }: Listed): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + HEAD_SIZE > bytes.length) return undefined;
  const start = at + HEAD_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + size > bytes.length ? undefined : bytes.subarray(start, start + size);
}

function unpackNow(bytes: Uint8Array, options: UnpackOptions): Map<string, Uint8Array> {
  const { name = '备份文件', wanted = () => true, maxBytes = 2 * GIGABYTE, inPlace = () => false } = options;
  const listed = listEntries(bytes)?.filter((entry) => wanted(entry.name));
  if (listed === undefined) throw broken(name);
  if (listed.reduce((sum, entry) => sum + entry.size, 0) > maxBytes) throw tooLarge(name);
  const parts = new Map<string, Uint8Array>();
  for (const entry of listed.filter((one) => one.asIs && inPlace(one.name))) {
    const part = partOf(bytes, entry);
    if (part === undefined) throw broken(name);
    parts.set(entry.name, part);
  }
  const isUnpacked = (entry: string): boolean => wanted(entry) && !entry.endsWith('/') && !parts.has(entry);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: (entry) => isUnpacked(entry.name) });
  } catch {
    throw broken(name);
  }
  const whole = listed.every((entry) => {
    const file = files[entry.name];
    if (file === undefined) return entry.name.endsWith('/') || parts.has(entry.name);
    return file.length === entry.size && crc32(file) === entry.crc;
  });
  if (!whole) throw broken(name);
  return new Map([...Object.entries(files), ...parts]);
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

/** Bytes gathered piece by piece; meant to be made as long as they get. */
class Gathered {
  #bytes: Uint8Array;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected);
  }

  add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length > this.#bytes.length) {
      const longer = new Uint8Array(Math.ceil(length * 1.3));
      longer.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = longer;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  /** Cut out when much room was left over. */
  get whole(): Uint8Array {
    const used = this.#bytes.subarray(0, this.#length);
    return this.#length * 1.2 < this.#bytes.length ? used.slice() : used;
  }
}

/** Packs files into one archive of about `expected` bytes, each read only when its turn comes, so that memory holds the archive and one of them. */
export async function packInTurn(
  entries: AsyncIterable<ArchiveEntry>,
  expected: number,
): Promise<Uint8Array> {
  const gathered = new Gathered(expected);
  const troubles: Error[] = [];
  const zip = new Zip((error, piece) => {
    if (error === null) gathered.add(piece);
    else troubles.push(error);
  });
  for await (const { name, bytes, asIs } of entries) {
    const entry = asIs === true ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  const [trouble] = troubles;
  if (trouble !== undefined) throw trouble;
  return gathered.whole;
}
