import type { PaperFace, PaperModel } from '../core/papers/paperModel.ts';
import type { PaperStyle } from './docxStyles.ts';

/** A stretch of text; what is not said follows the style of its paragraph. Line ends in the text are kept as line ends. */
export interface DocxRun {
  readonly text: string;
  readonly face?: PaperFace;
  /** Half points. */
  readonly size?: number;
  readonly red?: true;
}

/** A line round text: eighths of a point, and points between it and the text. */
export interface DocxBorder {
  readonly size: number;
  readonly space?: number;
  readonly red?: true;
  readonly dashed?: true;
}

/** A paragraph of a .docx, measures in twips. */
export interface DocxParagraph {
  readonly kind: 'paragraph';
  readonly style: PaperStyle;
  readonly runs: readonly DocxRun[];
  readonly align?: 'left' | 'center' | 'right';
  /** First line two characters in. */
  readonly indented?: true;
  /** The same in twips, where its letters are no letters of the body. */
  readonly firstLine?: number;
  /** Where lines after the first begin, with the first one this much before them. */
  readonly left?: number;
  readonly hanging?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  /** Exact height of a line, where it is not that of the style. */
  readonly line?: number;
  readonly below?: DocxBorder;
  /** A stop to which a tab in the text moves, with the text right of it ending there. */
  readonly rightStop?: number;
  readonly keepNext?: true;
  readonly pageBreakBefore?: true;
}

/** A cell of a table: its paragraphs. */
export type DocxCell = readonly DocxParagraph[];

/** A table of fixed column widths in twips. */
export interface DocxTable {
  readonly kind: 'table';
  readonly columns: readonly number[];
  /** The first row, repeated on each page. */
  readonly header?: readonly DocxCell[];
  readonly rows: readonly (readonly DocxCell[])[];
  /** Least height of a row. */
  readonly rowHeight?: number;
  readonly outer: DocxBorder;
  readonly inner: DocxBorder;
  /** Only lines above, between and below rows, and no room beside the text. */
  readonly openSides?: true;
  readonly pageBreakBefore?: true;
  /** Stands at the foot of the type area of the page that holds the paragraph after it. */
  readonly atFoot?: true;
}

/** A plate over the whole width of an upright page, at its place in points; its text stands in the middle. */
export interface DocxPlate {
  readonly top: number;
  readonly height: number;
  readonly lines: readonly DocxParagraph[];
  /** Upside down, for what is folded. */
  readonly turned?: true;
}

/** A page of plates. */
export interface DocxPlates {
  readonly kind: 'plates';
  readonly plates: readonly DocxPlate[];
  /** Where dashed lines run across the paper, to cut and fold along. */
  readonly folds: readonly number[];
  readonly pageBreakBefore?: true;
}

/** What a .docx consists of, from top to bottom. */
export type DocxPiece = DocxParagraph | DocxTable | DocxPlates;

/** A .docx in words of our own, before a library writes it. */
export interface DocxContent {
  readonly title: string;
  readonly orientation: PaperModel['orientation'];
  readonly sheet?: NonNullable<PaperModel['sheet']>;
  readonly framed?: true;
  readonly pageNumbers: boolean;
  readonly pieces: readonly DocxPiece[];
}
