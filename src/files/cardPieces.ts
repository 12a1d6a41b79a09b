import { emsOf, lettersOf } from '../core/papers/layout/letters.ts';
import { mm, sheets } from '../core/papers/layout/measures.ts';
import type { Block } from './docxLine.ts';
import type { DocxPlate, DocxPlates } from './docxPieces.ts';

type Card = Block<'nameCard'>;

const { width, height } = sheets.portrait;
const FACE = height / 4;
const ROOM = width - 30 * mm;
const SIZES = { name: 76, unit: 22 } as const;

/** Names of two characters are spread by a blank, as on every table. */
function spread(name: string): string {
  const letters = lettersOf(name).map(({ text }) => text);
  return letters.length === 2 && emsOf(lettersOf(name)) === 2 ? letters.join('　') : letters.join('');
}

/** A line as large as its width allows. */
function cardLine(text: string, largest: number, face: 'title' | 'kai'): DocxPlate['lines'][number] {
  const size = Math.floor(Math.min(largest, ROOM / Math.max(1, emsOf(lettersOf(text)))));
  return {
    kind: 'paragraph',
    style: 'PaperTitle',
    align: 'center',
    line: Math.round(size * 1.3 * 20),
    runs: [{ text, face, size: size * 2 }],
  };
}

function facesOf({ name, unit = '' }: Card, top: number): DocxPlate[] {
  const lines = [
    ...(unit === ''
      ? []
      : [
          cardLine(
            lettersOf(unit)
              .map(({ text }) => text)
              .join(''),
            SIZES.unit,
            'kai',
          ),
        ]),
    cardLine(spread(name), SIZES.name, 'title'),
  ];
  return [
    { top, height: FACE, lines, turned: true },
    { top: top + FACE, height: FACE, lines },
  ];
}

/** 桌签: two cards on a page, each with one face upside down, to be cut apart in the middle and folded. */
export function cardPieces(cards: readonly Card[]): DocxPlates[] {
  const pages: Card[][] = [];
  for (const card of cards) {
    const page = pages.at(-1);
    if (page?.length === 1) page.push(card);
    else pages.push([card]);
  }
  return pages.map((page, i) => ({
    kind: 'plates',
    plates: page.flatMap((card, at) => facesOf(card, at * 2 * FACE)),
    folds: [FACE, 2 * FACE, ...(page.length > 1 ? [3 * FACE] : [])],
    ...(i > 0 && { pageBreakBefore: true }),
  }));
}
