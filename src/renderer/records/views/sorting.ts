import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import type { Column } from '../table/columns.ts';

/** One key of the order. */
export interface SortKey {
  readonly key: string;
  readonly down: boolean;
}

/** So many values are put in order at a time: a few ms, so that keys and mouse get their turn. */
const PIECE = 4000;

/** The order after a click on a header: by this column alone, first up, then down, then as before. */
export function clicked(sort: readonly SortKey[], key: string): readonly SortKey[] {
  const now = sort.length === 1 && sort[0]?.key === key ? sort[0] : undefined;
  if (now === undefined) return [{ key, down: false }];
  return now.down ? [] : [{ key, down: true }];
}

/** The order after Shift+click: among equals also by this column; up, then down, then no longer. */
export function clickedAlso(sort: readonly SortKey[], key: string): readonly SortKey[] {
  const now = sort.find((one) => one.key === key);
  if (now === undefined) return [...sort, { key, down: false }];
  return now.down
    ? sort.filter((one) => one !== now)
    : sort.map((one) => (one === now ? { key, down: true } : one));
}

/** Rows in order, those that are equal as they stood, blank cells last in both directions. */
export function* sortedSteps(
  rows: readonly AnyStored[],
  columns: readonly Column[],
  data: AnyData,
  sort: readonly SortKey[],
): Steps<readonly AnyStored[]> {
  const keys: { readonly ranks: readonly number[]; readonly down: boolean }[] = [];
  for (const { key, down } of sort) {
    const column = columns.find((one) => one.key === key);
    if (column !== undefined) keys.push({ ranks: yield* ranksOf(rows, column, data), down });
  }
  const order = yield* ordered(
    rows.map((_, i) => i),
    (a, b) => {
      for (const { ranks, down } of keys) {
        const [x, y] = [ranks[a] ?? 0, ranks[b] ?? 0];
        if (x === y) continue;
        // Blank cells (-1) come last in both directions.
        if (x < 0 || y < 0) return x < 0 ? 1 : -1;
        return down ? y - x : x - y;
      }
      return a - b;
    },
  );
  return order.flatMap((i) => rows[i] ?? []);
}

/** Each row's place in the order of one column; equal values share a place, so that each is compared once. */
function* ranksOf(rows: readonly AnyStored[], column: Column, data: AnyData): Steps<readonly number[]> {
  const values: unknown[] = [];
  for (const [i, row] of rows.entries()) {
    if (i % PIECE === PIECE - 1) yield;
    values.push(column.value(data, row));
  }
  const distinct = [...new Set(values)].filter((value) => value !== undefined);
  const ranks = new Map<unknown, number>();
  let rank = -1;
  let last: unknown;
  for (const value of yield* ordered(distinct, (a, b) => column.compare(a, b))) {
    if (rank < 0 || column.compare(last, value) !== 0) rank++;
    ranks.set(value, rank);
    last = value;
  }
  return values.map((value) => (value === undefined ? -1 : (ranks.get(value) ?? -1)));
}

/** Sorted in pieces that are merged, each a step. */
function* ordered<T>(list: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += PIECE) {
    runs.push(list.slice(at, at + PIECE).sort(compare));
    if (list.length > PIECE) yield;
  }
  while (runs.length > 1) {
    const next: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [left = [], right = []] = [runs[i], runs[i + 1]];
      next.push(yield* merged(left, right, compare));
    }
    runs = next;
  }
  return runs[0] ?? [];
}

function* merged<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  if (right.length === 0) return left;
  const all: T[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as T, right[j] as T]; // Both are inside their lists; T may hold undefined.
    if (compare(a, b) <= 0) {
      all.push(a);
      i++;
    } else {
      all.push(b);
      j++;
    }
    if (all.length % (2 * PIECE) === 0) yield;
  }
  return [...all, ...left.slice(i), ...right.slice(j)];
}
