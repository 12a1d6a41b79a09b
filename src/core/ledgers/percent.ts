/** A share as ledgers show it, 93.3%; undefined while a part is unknown or nothing is there to divide. */
export function percent(part: number | undefined, whole: number | undefined): string | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  return `${Math.round((part / whole) * 1000) / 10}%`;
}
