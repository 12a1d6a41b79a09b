import type { Letter } from './letters.ts';
import { breaksOf, hangs, isSpace, type Break } from './breaks.ts';

/** Letters of one line, and whether the line is the last of its paragraph. */
export interface Line {
  readonly letters: readonly Letter[];
  readonly last: boolean;
}

/** A line that is less full gapes; then a date may be cut, and below the second share a longer piece. Narrow columns are ragged anyway. */
const fullEnough = { body: [0.88, 0.75], narrow: [0.4, 0.4], narrowRoom: 14 } as const;

interface Reach {
  /** The first letter that no longer fits. */
  readonly over: number;
  /** Width used before each letter from the start of the line. */
  readonly used: readonly number[];
}

function reach(letters: readonly Letter[], start: number, room: number): Reach {
  const used: number[] = [];
  let width = 0;
  for (let i = start; i < letters.length; i++) {
    used.push(width);
    width += letters[i]?.em ?? 0;
    if (width > room + 1e-6) return { over: i, used };
  }
  return { over: letters.length, used };
}

/** Where the line that begins at `start` ends: the last place where it may, as far right as it can be. */
function endOf(letters: readonly Letter[], breaks: readonly Break[], start: number, room: number): number {
  const { over: first, used } = reach(letters, start, room);
  let over = first;
  const overLetter = letters[over];
  // A comma or full stop is drawn in at the end of the line, as other office programs let it hang.
  if (overLetter !== undefined && hangs(overLetter.text)) over += 1;
  while (over < letters.length && isSpace(letters[over]?.text)) over += 1;
  if (over >= letters.length) return letters.length;
  const [well, barely] = room < fullEnough.narrowRoom ? fullEnough.narrow : fullEnough.body;
  const latest = (wanted: readonly Break[], share: number): number | undefined => {
    const fits = (at: number): boolean => (used[at - start] ?? room) >= room * share;
    for (let at = over; at > start; at--) if (wanted.includes(breaks[at] ?? 'never') && fits(at)) return at;
    return undefined;
  };
  return (
    latest(['free'], well) ??
    latest(['free', 'inWord'], barely) ??
    latest(['free', 'inWord'], 0) ??
    latest(['torn'], 0) ??
    Math.max(over, start + 1)
  );
}

function withoutEndSpaces(letters: readonly Letter[]): readonly Letter[] {
  let end = letters.length;
  while (end > 0 && isSpace(letters[end - 1]?.text)) end -= 1;
  return letters.slice(0, end);
}

/** Breaks a paragraph into lines by the rules of Chinese setting; `room` gives the width of each line in shares of the size. */
export function breakLines(
  letters: readonly Letter[],
  room: (line: number) => number,
  options: { readonly wholeNames?: boolean } = {},
): readonly Line[] {
  const breaks = breaksOf(letters, options.wholeNames ?? false);
  const lines: Line[] = [];
  let start = 0;
  do {
    const end = endOf(letters, breaks, start, room(lines.length));
    const last = end >= letters.length;
    lines.push({ letters: withoutEndSpaces(letters.slice(start, end)), last });
    start = end;
  } while (start < letters.length);
  return lines;
}
