import type { PaperModel, PaperSheet } from '../paperModel.ts';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** One line of text: 22 fill the type area of an upright page (domain.md 1.1). */
export const lineHeight = 28.95;

/** Sizes in points (domain.md 1.2): 三号, 二号, 四号. */
export const sizes = { body: 16, title: 22, small: 14, table: 12 } as const;

/** Share of a full-width character that stands above the base line, in all Chinese faces. */
const ascent = 0.86;

/** The paper and its type area, in points from the upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** Of the type area. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Full-width characters of the body in a line. */
  readonly cells: number;
  /** From one character of the body to the next. */
  readonly pitch: number;
}

function sheet([width, height]: readonly [number, number], margins: readonly number[], cells: number): Sheet {
  const [top = 0, right = 0, bottom = 0, left = 0] = margins;
  const innerWidth = (width - left - right) * mm;
  return {
    width: width * mm,
    height: height * mm,
    left: left * mm,
    top: top * mm,
    innerWidth,
    innerHeight: (height - top - bottom) * mm,
    cells,
    pitch: innerWidth / cells,
  };
}

/**
 * A4 upright with margins of 37/26/35/28 mm (GB/T 9704), and across with the same type area turned, 225 x 156 mm; notices for the
 * wall use more of their paper, cards leave room for a frame.
 */
export const sheets = {
  portrait: sheet([210, 297], [37, 26, 35, 28], 28),
  landscape: sheet([297, 210], [28, 36, 26, 36], 40),
  notice: sheet([210, 297], [18, 18, 18, 18], 30),
  noticeLarge: sheet([420, 297], [22, 26, 22, 26], 60),
  card: sheet([297, 210], [30, 36, 28, 36], 40),
} as const satisfies Record<PaperModel['orientation'] | PaperSheet, Sheet>;

/** The paper on which a model is laid out. */
export const sheetOf = ({ orientation, sheet }: Pick<PaperModel, 'orientation' | 'sheet'>): Sheet =>
  sheets[sheet ?? orientation];

/** Base line of text of a size that stands in the middle of a line of this height, from the top of the line. */
export const baseLine = (size: number, height: number = lineHeight): number =>
  (height - size) / 2 + ascent * size;
