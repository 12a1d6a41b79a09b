import type { PageText } from '../pageModel.ts';
import type { Letter } from './letters.ts';
import { emsOf } from './letters.ts';
import type { Line } from './breakLines.ts';

/** How a line is set, in points. */
export interface LineSetting {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  /** From one full-width character to the next; the size where not given. */
  readonly pitch?: number;
  /** Full width of the line, to which all lines but the last of a paragraph are stretched; not stretched where not given. */
  readonly fill?: number;
  readonly red?: true;
  readonly part?: string | undefined;
}

/** A line less full than this is left ragged, because stretching would tear it. */
const ragged = 0.85;

/** Width of a line that is not stretched: to the right edge of its last letter. */
export function naturalWidth(letters: readonly Letter[], size: number, pitch: number = size): number {
  return emsOf(letters) * pitch + (letters.at(-1)?.em ?? 0) * (size - pitch);
}

function extraPerGap(line: Line, { size, pitch = size, fill }: LineSetting): number {
  const gaps = line.letters.length - 1;
  if (fill === undefined || line.last || gaps < 1) return squeezed(line, size, pitch, fill);
  const natural = naturalWidth(line.letters, size, pitch);
  const target = fill + (size - pitch);
  return natural < target * ragged ? 0 : (target - natural) / gaps;
}

/** A last line is drawn in only where a mark would hang over the edge. */
function squeezed({ letters }: Line, size: number, pitch: number, fill: number | undefined): number {
  if (fill === undefined || letters.length < 2) return 0;
  const over = naturalWidth(letters, size, pitch) - (fill + (size - pitch));
  return over > 0 ? -over / (letters.length - 1) : 0;
}

/** The texts of a line, one for each stretch in one face. */
export function setLine(line: Line, setting: LineSetting): readonly PageText[] {
  const { x, y, size, pitch = size, red, part } = setting;
  const extra = extraPerGap(line, setting);
  const texts: PageText[] = [];
  let from = x;
  let text = '';
  let at = x;
  for (const [i, letter] of line.letters.entries()) {
    if (text === '') from = at;
    text += letter.text;
    if (line.letters[i + 1]?.face !== letter.face) {
      const width = at + letter.em * size - from;
      const more = { ...(red && { red }), ...(part !== undefined && { part }) };
      texts.push({ kind: 'text', text, x: from, y, width, size, face: letter.face, ...more });
      text = '';
    }
    at += letter.em * pitch + extra;
  }
  return texts;
}
