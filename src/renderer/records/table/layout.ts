import type { ColumnLayout } from '../views/columnLayout.ts';
import type { Column } from './columns.ts';

/** Height of every row of a table, in px. */
export const rowHeight = 28;
/** Height of the header, in px. */
export const headerHeight = 34;
/** Width of the running number, in px. */
export const numberWidth = 52;

/** Frozen columns leave at least a third of the width to the others. */
const MOST_FROZEN = 2 / 3;
/** Columns grow at most so much to fill a wide window. */
const MOST_GROWTH = 1.6;
/** Columns of prose shrink at most so much, so that a table that nearly fits is seen whole; numbers and dates are never cut. */
const MOST_SHRINKING = 0.6;
const prose: ReadonlySet<string> = new Set(['text', 'longText']);
/** No column is narrower, in px: the sign of its filter. */
const NARROWEST = 44;
/** Left and right of the text of a cell, in px. */
const AROUND = 17;
/** Beside a label in the header: its distances and the funnel, in px. */
const BESIDE_LABEL = 44;
/** And the sign of a derived column. */
const SIGN = 18;

/** A column with its place on the screen. */
export interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  readonly width: number;
  readonly frozen: boolean;
}

/** What the table has to give: its width and the text size, in px. */
export interface TableRoom {
  readonly width: number;
  readonly textSize: number;
}

/** Px that a width in characters of half a hanzi takes on the screen. */
function pixelsOf(characters: number, textSize: number): number {
  return Math.max(Math.round(characters * textSize * 0.5 + AROUND), NARROWEST);
}

/** The narrowest width at which a label is seen whole, in px. */
function labelWidth({ label, follows }: Column, textSize: number): number {
  const characters = [...label].reduce((sum, one) => sum + (one > '\u00ff' ? 1 : 0.6), 0);
  return Math.ceil(characters * textSize) + BESIDE_LABEL + (follows === undefined ? 0 : SIGN);
}

/** The characters of half a hanzi for which a width in px has room. */
export function charactersOf(pixels: number, textSize: number): number {
  return Math.max((pixels - AROUND) / (textSize * 0.5), 1);
}

/**
 * The columns side by side. Those without a width of the user's are grown or shrunk a little to fill the room; the first ones are
 * frozen, as many as the user wants, else up to `freeze`, as far as they leave room to the others.
 */
export function place(
  columns: readonly Column[],
  room: TableRoom,
  layout: ColumnLayout,
  freeze: string | undefined,
): readonly PlacedColumn[] {
  const given = columns.map((column) => layout.widths[column.key]);
  const least = columns.map((column) => labelWidth(column, room.textSize));
  const floors = least.map((width, i) => (given[i] === undefined ? width : NARROWEST));
  const plain = columns.map((column, i) => {
    const own = given[i];
    return own === undefined
      ? Math.max(pixelsOf(column.width, room.textSize), least[i] ?? 0)
      : pixelsOf(own, room.textSize);
  });
  const stretch = stretching(
    columns.map((column, i) => ({
      width: plain[i] ?? NARROWEST,
      isLoose: given[i] === undefined,
      isProse: prose.has(column.kind?.name ?? ''),
    })),
    room.width - numberWidth,
  );
  const widths = plain.map((width, i) => Math.max(Math.floor(width * (stretch[i] ?? 1)), floors[i] ?? 0));
  const wanted = layout.frozen ?? Math.max(columns.findIndex((column) => column.key === freeze) + 1, 1);
  let left = numberWidth;
  return columns.map((column, i) => {
    const width = widths[i] ?? NARROWEST;
    const frozen = i < wanted && left + width <= Math.max(room.width * MOST_FROZEN, numberWidth + width);
    const placed = { column, left, width, frozen };
    left += width;
    return placed;
  });
}

/** By how much each column is grown or shrunk to fill a room; those with a width of the user's stay. */
function stretching(
  columns: readonly { readonly width: number; readonly isLoose: boolean; readonly isProse: boolean }[],
  room: number,
): readonly number[] {
  const sum = (some: typeof columns): number => some.reduce((total, { width }) => total + width, 0);
  const all = sum(columns);
  const isGrown = all <= room;
  const soft = columns.filter(({ isLoose, isProse }) => isLoose && (isGrown || isProse));
  const factor = soft.length === 0 ? 1 : 1 + (room - all) / sum(soft);
  if (factor < MOST_SHRINKING) return columns.map(() => 1);
  return columns.map((column) => (soft.includes(column) ? Math.min(factor, MOST_GROWTH) : 1));
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

/** What is not drawn between the frozen columns and the first one in sight, in px. */
export function gapBefore(columns: readonly PlacedColumn[], first: number): number {
  const start = columns.find((one) => !one.frozen);
  return start === undefined ? 0 : (columns[first]?.left ?? 0) - start.left;
}
