import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandTrouble } from './commandTrouble.ts';
import { jsonFault } from './jsonFault.ts';

/** Larger files are no meeting; bytes. */
const LARGEST = 20 * 1024 * 1024;

function textOf(bytes: Uint8Array, name: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
    } catch {
      continue;
    }
  }
  throw new CommandTrouble(`「${name}」不是文本文件，没有生成纪要；请用 UTF-8 编码另存后再试。`);
}

/** Line and column of an offset into a text, from 1. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `第${before.length}行第${(before.at(-1)?.length ?? 0) + 1}个字`;
}

async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    throw new CommandTrouble(
      `打不开「${name}」，没有生成纪要；请检查文件是否在那里、是否正被别的程序打开着。`,
    );
  }
  if (bytes.length <= LARGEST) return bytes;
  throw new CommandTrouble(`「${name}」超过 20 MB，不像是一次会议，没有生成纪要。`);
}

/** A JSON file as a value; a sentence that says where it breaks off when it is none. */
export async function readMeetingFile(file: string): Promise<unknown> {
  const name = path.basename(file);
  const text = textOf(await bytesOf(file, name), name);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandTrouble(
      `「${name}」不是正确的 JSON，${placeIn(text, jsonFault(text))}附近写错了，没有生成纪要；请检查那里的引号、逗号和括号。`,
    );
  }
}
