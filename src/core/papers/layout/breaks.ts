import type { Letter } from './letters.ts';

/**
 * Whether a line may end before a letter: freely between words; inside a piece that is better kept whole; in the midst of a
 * number or name, when nothing else is left; or never.
 */
export type Break = 'free' | 'inWord' | 'torn' | 'never';

/** 避头: marks that never begin a line. */
const noStart = new Set(
  '!%),.:;>?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠',
);

/** 避尾: marks that never end a line. */
const noEnd = new Set('$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（［｛￡￥№');

/** Marks that may be drawn in at the end of a full line. */
const hanging = new Set('、。，；：！？');

/** Words longer than this many letters may be cut anywhere: addresses of web pages, long numbers. */
const longestWord = 16;

/** Pieces that read badly when cut: document numbers, dates, numbers with their measure word, Latin words. */
const together =
  /〔\d{4}〕(?:第?\d+号)?|\d{1,2}月\d{1,2}日|\d{1,2}[:：]\d{2}|第[\d〇一二三四五六七八九十百]{1,4}[期次号届]|[A-Za-z0-9][\w.\-/@%+#&=~]*[年月日时分号楼期项人户名次条元万亿％‰℃]?|——|……/gu;

/** Letters after which such a piece may be cut where the line would gape otherwise: 9月|25日. */
const seams = new Set('月〕');

/** A name or short unit between separators, kept whole in lists of names. */
const shortName = /(?<=^|[、，；：。（　 ])[\p{Script=Han}·]{2,4}(?=$|[、，；。（）　 ])/gu;

const spaces = new Set([' ', '　', ' ']);

/** Whether a letter is a blank, which never begins a line and takes no room at its end. */
export const isSpace = (text: string | undefined): boolean => text !== undefined && spaces.has(text);

/** Whether a letter may be drawn in at the end of a full line. */
export const hangs = (text: string): boolean => hanging.has(text);

function firstBreaks(letters: readonly Letter[]): Break[] {
  return letters.map(({ text }, i) => {
    const before = letters[i - 1]?.text;
    if (before === undefined || noEnd.has(before) || noStart.has(text) || isSpace(text)) return 'never';
    return 'free';
  });
}

/** Keeps whole what a pattern finds. */
function keepTogether(breaks: Break[], letters: readonly Letter[], pattern: RegExp): void {
  const text = letters.map((letter) => letter.text).join('');
  const indexAt = new Map<number, number>();
  let at = 0;
  for (const [i, letter] of letters.entries()) {
    indexAt.set(at, i);
    at += letter.text.length;
  }
  for (const found of text.matchAll(pattern)) {
    const from = indexAt.get(found.index) ?? 0;
    const to = indexAt.get(found.index + found[0].length) ?? letters.length;
    const long = to - from > longestWord;
    for (let i = from + 1; i < to; i++) {
      // Marks inside a long address may begin a line.
      if (long) breaks[i] = 'inWord';
      else if (breaks[i] === 'free') breaks[i] = seams.has(letters[i - 1]?.text ?? '') ? 'inWord' : 'torn';
    }
  }
}

/** For each letter whether a line may end before it. `wholeNames` keeps names of two to four characters whole. */
export function breaksOf(letters: readonly Letter[], wholeNames: boolean): readonly Break[] {
  const breaks = firstBreaks(letters);
  keepTogether(breaks, letters, together);
  if (wholeNames) keepTogether(breaks, letters, shortName);
  return breaks;
}
