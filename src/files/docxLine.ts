import type { Sheet } from '../core/papers/layout/measures.ts';
import type { PaperBlock } from '../core/papers/paperModel.ts';
import type { DocxParagraph } from './docxPieces.ts';

/** A block of a paper by its kind. */
export type Block<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

/** What the pieces of a paper need to know of it. */
export interface Setting {
  readonly sheet: Sheet;
  readonly blocks: readonly PaperBlock[];
}

/** Points as twentieths of a point, in which a .docx measures. */
export const twips = (points: number): number => Math.round(points * 20);

/** How far lines that are broken by word sense may reach over the type area, twips: a font a little wider must not break them again. */
export const OVER = 240;

const UNSEEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as Word can hold it: line ends kept, tabs become blanks, control characters and broken halves of pairs are left out. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.replace(UNSEEN, ''))
    .join('\n');
}

/** A paragraph of one look. */
export const line = (
  style: DocxParagraph['style'],
  text: string,
  more: Partial<DocxParagraph> = {},
): DocxParagraph => ({
  kind: 'paragraph',
  style,
  runs: text === '' ? [] : [{ text }],
  ...more,
});
