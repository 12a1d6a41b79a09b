import type { Id } from './field.ts';
import type { RecordName } from './types.ts';

// Present in windows, workers and Node alike; core is compiled without their types.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

const HEX = '0123456789abcdef';
const DASH = '-'.charCodeAt(0);

/** Bytes fetched ahead, because each call outside costs more than a thousand bytes. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** Sixteen bytes as UUID text of the given version. */
export function uuidText(bytes: Uint8Array, version: number): string {
  const codes: number[] = [];
  for (let i = 0; i < 16; i++) {
    let byte = bytes[i] ?? 0;
    if (i === 6) byte = (byte & 0x0f) | (version << 4);
    if (i === 8) byte = (byte & 0x3f) | 0x80;
    if (i === 4 || i === 6 || i === 8 || i === 10) codes.push(DASH);
    codes.push(HEX.charCodeAt(byte >> 4), HEX.charCodeAt(byte & 0x0f));
  }
  return String.fromCharCode(...codes);
}

/** Random bytes that nobody can guess and no two PCs share. */
export function randomBytes(count: number): Uint8Array {
  if (used + count > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += count;
  return pool.slice(used - count, used);
}

/** A random UUID: says nothing about what it names. */
export function randomId(): string {
  return uuidText(randomBytes(16), 4);
}

/** The id of a record about to be created. */
export function newId<N extends RecordName>(_type: N): Id<N> {
  return randomId() as Id<N>;
}
