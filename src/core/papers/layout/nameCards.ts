import type { PaperBlock } from '../paperModel.ts';
import type { PageItem, PageRule, PageText } from '../pageModel.ts';
import { emsOf, lettersOf } from './letters.ts';
import { mm, sheets } from './measures.ts';
import { naturalWidth, setLine } from './setLine.ts';

type Card = Extract<PaperBlock, { kind: 'nameCard' }>;

const { width, height } = sheets.portrait;
/** Two cards on a page, each with two faces. */
const cardHeight = height / 2;
const faceHeight = cardHeight / 2;
const room = width - 30 * mm;
const nameSize = 76;
const unitSize = 22;

/** Names of two characters are spread by an empty character, as on every table. */
const spread = (name: string): string => {
  const letters = lettersOf(name);
  return letters.length === 2 && emsOf(letters) === 2 ? letters.map(({ text }) => text).join('　') : name;
};

/** A line in the middle of the card, as large as its width allows, the middle of its letters at `middle`. */
function centred(text: string, largest: number, middle: number, face: PageText['face']): readonly PageText[] {
  const letters = lettersOf(text, face);
  const size = Math.min(largest, room / Math.max(1, emsOf(letters)));
  const y = middle + size * 0.36;
  const x = (width - naturalWidth(letters, size)) / 2;
  return setLine({ letters, last: true }, { x, y, size });
}

/** One face of a card, from the fold downwards. */
function faceTexts({ name, unit }: Card): readonly PageText[] {
  if (!unit) return centred(spread(name), nameSize, faceHeight / 2, 'title');
  return [
    ...centred(unit, unitSize, faceHeight * 0.26, 'kai'),
    ...centred(spread(name), nameSize, faceHeight * 0.6, 'title'),
  ];
}

const across = (y: number): PageRule => ({
  kind: 'rule',
  x1: 0,
  x2: width,
  y1: y,
  y2: y,
  thickness: 0.4,
  dashed: true,
});

/** A card from `top` on: its upper face upside down, so that both can be read when it is folded. */
function cardItems(card: Card, top: number): readonly PageItem[] {
  const fold = top + faceHeight;
  const face = faceTexts(card);
  const upper = face.map((text): PageText => ({
    ...text,
    x: width - text.x,
    y: fold - text.y,
    turned: true,
  }));
  return [...upper, across(fold), ...face.map((text) => ({ ...text, y: fold + text.y }))];
}

/** The pages of 桌签: two cards each, to be cut apart in the middle and folded. */
export function nameCardPages(cards: readonly Card[]): readonly (readonly PageItem[])[] {
  const pages: PageItem[][] = [];
  for (const [i, card] of cards.entries()) {
    if (i % 2 === 0) pages.push([...cardItems(card, 0), across(cardHeight)]);
    else pages.at(-1)?.push(...cardItems(card, cardHeight));
  }
  return pages;
}
