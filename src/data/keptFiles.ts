import type { View } from '../core/record/dataView.ts';
import { describe } from '../core/record/describe.ts';
import type { Finding } from '../core/record/finding.ts';
import { type KeptFile, largestFile } from '../core/kinds/files.ts';
import type { Codec } from './codec.ts';
import { filesAfter, hashesAfter } from './namedFiles.ts';
import type { Ready } from './readDraft.ts';
import { sha256 } from './sha256.ts';
import type { State } from './state.ts';
import { type Body, type Database, StoreTrouble } from './store.ts';
import type { Kept } from './workspace.ts';

const MEGABYTE = 1024 * 1024;

/** Characters of a file name that every system takes. */
const LONGEST_NAME = 120;

/** A name under which the file can be saved again on any system. */
function cleanName(name: string): string {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  const stem = clean.slice(0, clean.length - extension.length);
  return stem === '' ? `附件${extension}` : [...stem].slice(0, LONGEST_NAME).join('') + extension;
}

function refusal(name: string, size: number): string | undefined {
  if (size === 0) return `“${name}”是空文件，没有添加；请检查后重新选择。`;
  if (size <= largestFile) return undefined;
  const megabytes = (size / MEGABYTE).toFixed(1);
  return `“${name}”有 ${megabytes} MB，超过 ${largestFile / MEGABYTE} MB，没有添加；请压缩或分成几份后再加。`;
}

/** Bytes of a file as a store keeps them; a part of something larger is cut out, because a store copies the whole of it. */
export async function encodeBytes(codec: Codec, bytes: Uint8Array): Promise<Body> {
  const own = bytes.length === bytes.buffer.byteLength ? bytes : bytes.slice();
  const [body] = await codec.encode([[own]]);
  return body;
}

/** Keeps the bytes of a file durably, once, until a change names it; a file that is never named goes again after a day. */
export async function keepFile(state: State, given: string, bytes: Uint8Array): Promise<Kept> {
  const name = cleanName(given);
  const text = refusal(name, bytes.length);
  if (text !== undefined) return { ok: false, text };
  const file: KeptFile = { sha256: await sha256(bytes), name, size: bytes.length };
  const { store, codec, schema, now } = state;
  try {
    const body = await encodeBytes(codec, bytes);
    const stored = { sha256: file.sha256, size: file.size, waiting: now().toISOString() };
    await store.database.putFile(stored, body, schema.version);
  } catch (error) {
    if (error instanceof StoreTrouble) return { ok: false, text: `“${name}”没有添加。${error.message}` };
    throw error;
  }
  return { ok: true, file };
}

/** The bytes of a kept file; undefined when they are not there or no longer what they were. */
export async function fileBytes(
  database: Database,
  codec: Codec,
  hash: string,
): Promise<Uint8Array | undefined> {
  const body = await database.readFile(hash);
  if (body === undefined) return undefined;
  const [[bytes] = []] = await codec.decode([body]);
  return bytes instanceof Uint8Array && (await sha256(bytes)) === hash ? bytes : undefined;
}

/** Refuses records that would name files whose bytes are not kept. */
export async function judgeFiles(
  { store: { database } }: State,
  next: View,
  { patches, rows }: Pick<Ready, 'patches' | 'rows'>,
): Promise<readonly Finding[]> {
  const hashes = hashesAfter(patches);
  if (hashes.length === 0) return [];
  const kept = new Set((await database.listFiles(hashes)).map((file) => file.sha256));
  return patches.flatMap((patch) =>
    filesAfter(patch)
      .filter((file) => !kept.has(file.sha256))
      .map(({ name }) => {
        const { type, record } = patch;
        const named = describe(next, type, rows.get(type)?.get(record) ?? {});
        const text = `${named}：“${name}”的内容不在数据里；请把这个文件重新添加一次，或从附件里去掉它`;
        return { level: 'refuse' as const, type, record, text };
      }),
  );
}
