import type { Column } from './columns.ts';

/** Height of every row of a table, in px. */
export const rowHeight = 36;
/** Height of the header, in px. */
export const headerHeight = 40;
/** Width of the running number, in px. */
export const numberWidth = 52;

/** Frozen columns leave at least the rest of the width to the others. */
const MOST_FROZEN = 480;
/** Columns grow at most so much to fill a wide window. */
const MOST_GROWTH = 1.6;

/** A column with its place on the screen. */
export interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  readonly width: number;
  readonly frozen: boolean;
}

/** The columns side by side, those up to `freeze` frozen when they leave room, grown to fill `room` px. */
export function place(
  columns: readonly Column[],
  textSize: number,
  room: number,
  freeze: string | undefined,
): readonly PlacedColumn[] {
  const plain = columns.map((column) => Math.max(Math.round(column.width * textSize * 0.5 + 22), 76));
  const sum = plain.reduce((total, width) => total + width, numberWidth);
  const growth = Math.min(Math.max((room - numberWidth) / (sum - numberWidth), 1), MOST_GROWTH);
  const widths = plain.map((width) => Math.floor(width * growth));
  const last = columns.findIndex((column) => column.key === freeze);
  const frozenWidth = widths.slice(0, last + 1).reduce((total, width) => total + width, numberWidth);
  const frozen = last >= 0 && frozenWidth <= Math.min(MOST_FROZEN, room / 2) ? last : 0;
  let left = numberWidth;
  return columns.map((column, i) => {
    const width = widths[i] ?? 76;
    const placed = { column, left, width, frozen: i <= frozen };
    left += width;
    return placed;
  });
}

/** The whole width of placed columns. */
export function widthOf(placed: readonly PlacedColumn[]): number {
  const last = placed.at(-1);
  return last === undefined ? numberWidth : last.left + last.width;
}

/** The text of a cell as it is seen: sealed values masked unless shown. */
export function shownText(column: Column, text: string, reveal: boolean): string {
  return column.sealed && !reveal ? masked(text) : text;
}

/** A sealed value as lists show it: enough to tell two apart, not enough to copy. */
export function masked(text: string): string {
  if (text.length <= 10) return text === '' ? '' : '*'.repeat(text.length);
  return `${text.slice(0, 6)}${'*'.repeat(text.length - 10)}${text.slice(-4)}`;
}
