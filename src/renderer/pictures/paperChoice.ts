import type { PictureModel } from '../../core/pictures/pictureModel.ts';
import { textSize } from '../../core/pictures/draw.ts';
import type { Paper } from '../../shared/ipc.ts';

/** Width left on each side of a printed picture, mm. */
export const paperMargin = 10;

const sides = { A4: [210, 297], A3: [297, 420] } as const;

/** Width and height of a sheet as it lies, mm. */
export function sheetSize({ size, landscape }: Paper): readonly [width: number, height: number] {
  const [short, long] = sides[size];
  return landscape ? [long, short] : [short, long];
}

/** The sheets that can be chosen, by the word of the choice. */
export const papers: readonly { readonly word: string; readonly paper: Paper }[] = [
  { word: 'A4 横放', paper: { size: 'A4', landscape: true } },
  { word: 'A4 竖放', paper: { size: 'A4', landscape: false } },
  { word: 'A3 横放', paper: { size: 'A3', landscape: true } },
  { word: 'A3 竖放', paper: { size: 'A3', landscape: false } },
];

/** Height of ordinary text of a picture on a sheet, mm. */
export function textOnPaper({ width, height }: Pick<PictureModel, 'width' | 'height'>, paper: Paper): number {
  const [across, down] = sheetSize(paper);
  return textSize * Math.min((across - 2 * paperMargin) / width, (down - 2 * paperMargin) / height);
}

/** 8 pt, the smallest text that a wall sheet is read with, mm. */
const readable = 2.8;

/** The sheet offered first: A4 while its text can be read, else A3, turned as the picture is. */
export function usualPaper(model: Pick<PictureModel, 'width' | 'height'>): string {
  const best = (size: Paper['size']) =>
    papers
      .filter(({ paper }) => paper.size === size)
      .reduce((a, b) => (textOnPaper(model, b.paper) > textOnPaper(model, a.paper) ? b : a));
  const small = best('A4');
  return textOnPaper(model, small.paper) >= readable ? small.word : best('A3').word;
}
