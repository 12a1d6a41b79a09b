import type { Source } from '../reports/sheetModel.ts';
import type { BoxLook, TextLook } from './looks.ts';

/** A rectangle of a picture; 15 units are one line of ordinary text. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn rectangle. */
export interface PictureBox extends Frame {
  readonly kind: 'box';
  readonly look: BoxLook;
  readonly round?: number;
}

/** One line of text; `width` is given where it has to be drawn together to fit. */
export interface PictureText {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly look: TextLook;
  readonly size?: number;
  readonly anchor?: 'middle' | 'end';
  readonly width?: number;
}

/** A line through some points, as it joins two boxes. */
export interface PictureLine {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
}

export type PictureItem = PictureBox | PictureText | PictureLine;

/** A place of a picture that can be reached by keyboard and opened: what it says to a reader, and which records stand behind it. */
export interface Spot extends Frame {
  readonly key: string;
  /** Read aloud, so that nothing is told by colour alone: 3号楼，楼长 王建国，到岗，党员. */
  readonly label: string;
  readonly behind: readonly Source[];
}

/** Some items drawn together; with a spot, they can be opened, and parts of one `group` are moved together. */
export interface PicturePart {
  readonly items: readonly PictureItem[];
  /** Signs drawn over the place; its label says them in words, after the words that are seen. */
  readonly signs?: readonly PictureItem[];
  readonly spot?: Spot;
  readonly group?: string;
}

/** The facts of a picture as a table of text, for those who read it by ear and for checking. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture as plain data: screen, print and image are drawn from the one model. */
export interface PictureModel {
  /** Name for files and readers: 银杏小区楼栋图. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PicturePart[];
  readonly table: PictureTable;
}
