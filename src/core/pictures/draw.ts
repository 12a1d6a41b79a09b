import type { BoxLook, TextLook } from './looks.ts';
import type { Frame, PictureBox, PictureLine, PictureText } from './pictureModel.ts';

/** Height of the ordinary text of pictures, the measure of everything in them. */
export const textSize = 15;

/** Width of a text at a size: hanzi are as wide as high, other signs a little over half of that. */
export function textWidth(text: string, size = textSize): number {
  let ems = 0;
  for (const sign of text) ems += sign < '\u2000' ? 0.57 : 1;
  return ems * size;
}

/** The text cut with … where it is wider than the room. */
function cut(text: string, room: number, size = textSize): string {
  if (textWidth(text, size) <= room) return text;
  let kept = '';
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`, size) > room) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** The text in at most two lines of the room, the second one cut where even that is too little. */
export function twoLines(text: string, room: number, size = textSize): readonly string[] {
  if (textWidth(text, size) <= room) return [text];
  let first = '';
  for (const sign of text) {
    if (textWidth(first + sign, size) > room) break;
    first += sign;
  }
  return [first, cut(text.slice(first.length), room, size)];
}

/** A rectangle. */
export function box(frame: Frame, look: BoxLook, round = 4): PictureBox {
  const { x, y, width, height } = frame;
  return { kind: 'box', x, y, width, height, look, round };
}

/** One line of text with its base line at y. */
export function text(
  x: number,
  y: number,
  words: string,
  look: TextLook = 'ink',
  rest: Partial<Pick<PictureText, 'size' | 'anchor' | 'width'>> = {},
): PictureText {
  return { kind: 'text', x, y, text: words, look, ...rest };
}

/** A name in a room it may be a little too wide for: drawn together down to four fifths, else cut. */
export function squeezed(
  words: string,
  look: TextLook,
  {
    x,
    y,
    room,
    size = textSize,
  }: { readonly x: number; readonly y: number; readonly room: number; readonly size?: number },
): PictureText {
  const width = textWidth(words, size);
  if (width <= room) return text(x, y, words, look, { size });
  if (width * 0.8 <= room) return text(x, y, words, look, { size, width: room });
  return text(x, y, cut(words, room, size), look, { size });
}

/** A line through points. */
export function line(...points: readonly (readonly [number, number])[]): PictureLine {
  return { kind: 'line', points };
}
