import { backupExtension, backupPrefix } from '../../shared/backupName.ts';

/** How many of the newest automatic backups stay in any case. */
const newest = 10;
const days = 30;
const months = 12;

/** How many of the newest stay however long they are, and how long the others may be together, in bytes: attachments make backups long. */
const always = 3;
const room = 4 * 1024 ** 3;

/** Name of a backup: when, how much it holds, on what occasion. */
export function backupName(made: Date, rows: number, occasion: string): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${made.getFullYear()}${two(made.getMonth() + 1)}${two(made.getDate())}`;
  const time = `${two(made.getHours())}${two(made.getMinutes())}${two(made.getSeconds())}`;
  return `${backupPrefix}-${day}-${time}-共${rows}条-${occasion}.${backupExtension}`;
}

interface Parts {
  readonly name: string;
  readonly stamp: string;
  readonly rows: number;
}

/** The parts of a name that we gave; undefined for a file that somebody renamed or put there. */
function partsOf(name: string): Parts | undefined {
  const found = /-(\d{8}-\d{6})-共(\d+)条-/.exec(name);
  return found?.[1] === undefined ? undefined : { name, stamp: found[1], rows: Number(found[2]) };
}

/** What to tell about a backup in a list: its occasion and how much it holds. */
export function occasionOf(name: string): { readonly rows: number; readonly occasion: string } | undefined {
  const found = /-共(\d+)条-(.+)\.[a-z]+$/.exec(name);
  return found?.[2] === undefined ? undefined : { rows: Number(found[1]), occasion: found[2] };
}

/** An automatic backup as listed. */
export interface ListedBackup {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The automatic backups that may go: kept are the newest ten, the last of each of thirty days and of each of twelve months,
 * and always the fullest one, so that an emptied program never pushes out what it held before. Files with other names stay.
 * Of those the oldest go when all together are too long for a disk, but never the newest three and the fullest one.
 */
export function surplus(files: readonly ListedBackup[]): readonly string[] {
  const ours = files
    .flatMap(({ name }) => partsOf(name) ?? [])
    .sort((a, b) => (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0));
  const [latest] = ours;
  if (latest === undefined) return [];
  const fullest = ours.reduce((best, one) => (one.rows > best.rows ? one : best), latest);
  const kept = new Set([fullest.name, ...ours.slice(0, newest).map(({ name }) => name)]);
  keepOnePer(ours, 8, days, kept);
  keepOnePer(ours, 6, months, kept);
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  let length = 0;
  for (const [place, { name }] of ours.filter((one) => kept.has(one.name)).entries()) {
    length += sizes.get(name) ?? 0;
    if (place >= always && length > room && name !== fullest.name) kept.delete(name);
  }
  return ours.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** Keeps the newest of each day (8 digits) or month (6 digits), as many as wanted. */
function keepOnePer(ours: readonly Parts[], digits: number, wanted: number, kept: Set<string>): void {
  const seen = new Set<string>();
  for (const { name, stamp } of ours) {
    const period = stamp.slice(0, digits);
    if (seen.has(period)) continue;
    seen.add(period);
    if (seen.size > wanted) return;
    kept.add(name);
  }
}
