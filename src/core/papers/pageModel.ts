import type { PaperFace } from './paperModel.ts';

/** A page as drawn: lines and rules at their places, in points from the upper left corner of the paper. */
export interface PageModel {
  /** Points: 595.28 x 841.89 for A4 upright. */
  readonly width: number;
  readonly height: number;
  /** Number of the page, from 1. */
  readonly number: number;
  readonly items: readonly PageItem[];
}

/** Text in one line and one face; it is stretched or drawn together to exactly `width`, so that every engine and font breaks lines alike. */
export interface PageText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: PaperFace;
  readonly red?: true;
  /** Upside down, for cards that are folded: it runs from `x` to the left. */
  readonly turned?: true;
  /** The editable piece that the line belongs to. */
  readonly part?: string;
}

/** A straight line; `thickness` in points. */
export interface PageRule {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly red?: true;
  readonly dashed?: true;
}

export type PageItem = PageText | PageRule;
