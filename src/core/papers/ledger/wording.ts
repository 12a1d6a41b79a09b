import type { PrintedKey } from '../../codes/printed.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

/** What can stand in a place of a text; without `value` it is not known, and `why` says what is missing. */
export interface Figure {
  readonly place: string;
  readonly value?: string;
  readonly why?: string;
}

/** A text of a paper that the office words: for which of its parts, and the words that the program begins with. */
export interface Wording {
  readonly part: string;
  readonly label: string;
  readonly first: string;
  readonly places: readonly Figure[];
}

/** A stretch of a text with places: words, or a place and what stands in it. */
export interface FilledPiece {
  readonly text: string;
  /** Name of the place, 楼长数; undefined for words. */
  readonly place?: string;
  /** False where nothing is known to stand there, or where there is no such place. */
  readonly isKnown: boolean;
}

/** Stands in a place of which nothing is known: never a 0. */
export const unknownWords = '（未登记）';

/** The office's own words for a part of a paper; of two records the later one holds. */
export function wordingOf(data: Data, key: PrintedKey, part: string): Stored<'paperWording'> | undefined {
  return data.all('paperWording').findLast((one) => one.paperKey === key && one.part === part);
}

/** A text with its places 「…」 filled; a place that does not exist stays as it was typed, so that the slip is seen. */
export function filledPieces(
  words: string,
  values: ReadonlyMap<string, string | undefined>,
): readonly FilledPiece[] {
  return words
    .split(/(「[^「」\n]*」)/)
    .filter((text) => text !== '')
    .map((text): FilledPiece => {
      const place = /^「(.*)」$/.exec(text)?.[1];
      if (place === undefined) return { text, isKnown: true };
      if (!values.has(place)) return { text, place, isKnown: false };
      const value = values.get(place);
      return { text: value ?? unknownWords, place, isKnown: value !== undefined };
    });
}

/** The text as it stands on the paper. */
export function filledText(words: string, values: ReadonlyMap<string, string | undefined>): string {
  return filledPieces(words, values)
    .map(({ text }) => text)
    .join('');
}
