import type { Id } from './field.ts';
import type { RecordName } from './types.ts';

// Present in windows, workers and Node alike; core is compiled without their types.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** Sixteen bytes as UUID text of the given version. */
export function uuidText(bytes: Uint8Array, version: number): string {
  const marked = Uint8Array.from(bytes);
  marked[6] = ((marked[6] ?? 0) & 0x0f) | (version << 4);
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-');
}

/** Random bytes that nobody can guess and no two PCs share. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A random UUID: says nothing about what it names. */
export function randomId(): string {
  return uuidText(randomBytes(16), 4);
}

/** The id of a record about to be created. */
export function newId<N extends RecordName>(_type: N): Id<N> {
  return randomId() as Id<N>;
}
