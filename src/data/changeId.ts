import { randomBytes, uuidText } from '../core/record/ids.ts';

/** The moment inside a change id, in ms. */
export function timeOf(changeId: string): number {
  return Number.parseInt(changeId.replaceAll('-', '').slice(0, 12), 16);
}

/** A change id later than every one seen, even when the clock was set back: UUIDv7 of max(own clock, last seen + 1 ms). */
export function nextChangeId(now: number, last: string | null): string {
  const time = Math.max(Math.trunc(now), last === null ? 0 : timeOf(last) + 1);
  const bytes = randomBytes(16);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) & 0xff;
  return uuidText(bytes, 7);
}
