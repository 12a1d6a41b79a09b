/** What the codec made of a batch of values: opaque to every store. */
export type Body = unknown;

/** A stored page: about a hundred records of one table, or heads of changes. */
export interface StoredPage {
  readonly table: string;
  readonly page: number;
  readonly body: Body;
}

/** Some hundreds of patches of one change. */
export interface StoredChunk {
  readonly change: string;
  readonly part: number;
  readonly body: Body;
}

/** A kept file without its bytes, which lie once under their SHA-256, however many records name it. */
export interface StoredFile {
  readonly sha256: string;
  /** Bytes of the file itself. */
  readonly size: number;
  /** Since when it waits for a change that names it, ISO time; null once one did. */
  readonly waiting: string | null;
}

/** Names one chunk of the journal. */
export type ChunkKey = Pick<StoredChunk, 'change' | 'part'>;

/** What is known about a database as a whole; written with every transaction. */
export interface Meta {
  /** Version of the shape in which the records are stored. */
  readonly schema: number;
  /** The oldest program, by its schema, that may open these data. */
  readonly minReader: number;
  /** Id of the newest change, null before the first. */
  readonly last: string | null;
  /** How many changes this device has written here. */
  readonly n: number;
  /** Rows per table, deleted ones too; a database that holds fewer is broken. */
  readonly rows: Readonly<Record<string, number>>;
}

/** One durable transaction: written whole or not at all. */
export interface Write {
  /** The newest change the writer knows; the write is refused when the store knows another one. */
  readonly after: string | null;
  /** Schema of the program that writes. */
  readonly reader: number;
  readonly pages: readonly StoredPage[];
  readonly chunks: readonly StoredChunk[];
  /** SHA-256 of the kept files that the change names: they must be there, and from now on stay. */
  readonly files: readonly string[];
  readonly meta: Meta;
}

/** Everything a database holds but the bytes of kept files, read in one moment. */
export interface Snapshot {
  readonly meta: Meta | undefined;
  readonly pages: readonly StoredPage[];
  readonly chunks: readonly StoredChunk[];
  readonly files: readonly StoredFile[];
}

/** One database: pages, journal, meta. */
export interface Database {
  readonly name: string;
  /** Undefined while nothing was ever written. */
  readMeta(): Promise<Meta | undefined>;
  /** Pages of a table in order, from page number `from`, at most `limit`. */
  readPages(table: string, from: number, limit: number): Promise<readonly StoredPage[]>;
  readChunks(keys: readonly ChunkKey[]): Promise<readonly StoredChunk[]>;
  /** Chunks in order of change and part, from the one after `from`. */
  readJournal(from: ChunkKey | undefined, limit: number): Promise<readonly StoredChunk[]>;
  readAll(): Promise<Snapshot>;
  /** The kept files, all or those asked for. */
  listFiles(only?: readonly string[]): Promise<readonly StoredFile[]>;
  /** The encoded bytes of a kept file; undefined when it is not kept. */
  readFile(sha256: string): Promise<Body | undefined>;
  /** Resolves when the bytes are durable; `reader` is the schema of the program that writes. A file that a change names already stays so. */
  putFile(file: StoredFile, body: Body, reader: number): Promise<void>;
  /** Removes files that still wait as they were listed. */
  dropFiles(files: readonly StoredFile[], reader: number): Promise<void>;
  /** Resolves when the transaction is durable; rejects with a StoreTrouble and nothing written. */
  write(write: Write): Promise<void>;
}

/** Which database is in use on this PC, and which one before it. */
export interface Pointer {
  readonly name: string;
  /** This PC's name in the changes of that database; minted anew with every database that was restored. */
  readonly device: string;
  readonly previous?: { readonly name: string; readonly device: string };
  /** Since when, ISO time. */
  readonly since: string;
}

/** Where the office's data lie: the database in use, fresh ones beside it, and the values of this PC. */
export interface Store {
  readonly pointer: Pointer;
  /** The database in use. */
  readonly database: Database;
  /** An empty database beside the one in use; nothing uses it until `switchTo`. */
  fresh(): Promise<Database>;
  /** Puts another database in use; the one before it stays as `previous`, older ones go. */
  switchTo(pointer: Pointer): Promise<void>;
  readDevice(): Promise<Readonly<Record<string, unknown>>>;
  writeDevice(key: string, value: unknown): Promise<void>;
  close(): Promise<void>;
}

/** Why a store could not do what was asked. */
export type TroubleKind = 'full' | 'overtaken' | 'newer' | 'missing' | 'failed';

const SENTENCES: Readonly<Record<TroubleKind, string>> = {
  full: '磁盘空间不足，这次没有保存；原有数据没有变化。请清理磁盘后再试，填写的内容先不要关闭。',
  overtaken: '数据已在另一个窗口里改动过，这次没有保存；原有数据没有变化。请关闭其他窗口，重新打开本程序。',
  newer: '数据是由更新版本的程序保存的，这个版本不能改动它；数据没有变化。请安装新版本后再打开。',
  missing: '要保存的附件内容不在数据里，这次没有保存；原有数据没有变化。请把附件重新添加一次再保存。',
  failed: '这次没有保存成功；原有数据没有变化。请再试一次，仍不行请重新打开本程序。',
};

/** A store's refusal; its message is the sentence for the secretary. */
export class StoreTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(SENTENCES[kind], { cause });
    this.name = 'StoreTrouble';
    this.kind = kind;
  }
}

/** A program writes nothing into data that are too new for it. */
export function checkReader(stored: Meta | undefined, reader: number): void {
  if (stored !== undefined && stored.minReader > reader) throw new StoreTrouble('newer');
}

/** The law of every store: data of a newer program and data written by somebody else meanwhile are left alone. */
export function checkWrite(stored: Meta | undefined, write: Write): void {
  checkReader(stored, write.reader);
  if ((stored?.last ?? null) !== write.after) throw new StoreTrouble('overtaken');
}

/** The files of a write as they are afterwards; a write that names a file which is not kept is refused. */
export function namedFiles(write: Write, kept: readonly (StoredFile | undefined)[]): readonly StoredFile[] {
  const known = kept.filter((file) => file !== undefined);
  if (known.length < new Set(write.files).size) throw new StoreTrouble('missing');
  return known.filter((file) => file.waiting !== null).map((file) => ({ ...file, waiting: null }));
}

/** True when a file still waits as it was listed: nobody has named it or kept it anew since. */
export function stillWaits(listed: StoredFile, stored: StoredFile | undefined): boolean {
  return listed.waiting !== null && stored?.waiting === listed.waiting;
}

/** Order of the journal: by change, then part. */
export function compareChunks(a: ChunkKey, b: ChunkKey): number {
  return a.change === b.change ? a.part - b.part : a.change < b.change ? -1 : 1;
}
