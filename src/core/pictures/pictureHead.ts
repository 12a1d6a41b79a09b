import type { Data } from '../record/data.ts';
import { paperDate } from '../kinds/day.ts';
import { box, text, textSize, textWidth } from './draw.ts';
import type { BoxLook, TextLook } from './looks.ts';
import type { PictureItem, PicturePart } from './pictureModel.ts';

/** Room that every picture leaves at its edges. */
export const margin = 12;

/** Height of title and caption. */
export const headHeight = 62;

/** One entry of a legend: how it is drawn, its sign, its word. */
export interface LegendEntry {
  readonly look: BoxLook;
  readonly sign: string;
  readonly signLook: TextLook;
  readonly word: string;
}

/** Title, one line of figures, and the day they are of. */
export function headPart(data: Data, title: string, caption: string): PicturePart {
  return {
    items: [
      text(margin, 30, title, 'strong', { size: 21 }),
      text(margin, 53, `${caption}（截至${paperDate(data.today)}）`, 'muted'),
    ],
  };
}

/** Width that title and caption want. */
export function headWidth(data: Data, caption: string): number {
  return textWidth(`${caption}（截至${paperDate(data.today)}）`) + 2 * margin;
}

/** Height of a legend. */
export const legendHeight = 34;

/** What the looks of a picture mean, in one row. */
export function legendPart(entries: readonly LegendEntry[], y: number): PicturePart {
  const items: PictureItem[] = [];
  let x = margin;
  for (const { look, sign, signLook, word } of entries) {
    items.push(
      box({ x, y, width: 24, height: 24 }, look),
      text(x + 12, y + 17.5, sign, signLook, { anchor: 'middle' }),
      text(x + 31, y + 17.5, word),
    );
    x += 31 + textWidth(word) + textSize * 1.6;
  }
  return { items };
}
