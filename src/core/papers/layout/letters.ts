import type { PaperFace, Run } from '../paperModel.ts';

/** One character as a reader counts it, with the marks that belong to it. */
export interface Letter {
  readonly text: string;
  /** Width as a share of the size: 1 for a hanzi, 0.5 for a digit. */
  readonly em: number;
  readonly face: PaperFace;
}

/** Full-width characters outside the blocks of East Asian writing, as Chinese fonts have them. */
const wideSigns = new Set('—―‖‘’“”…‰′″·×÷±°§¨¤');

/** First and last code of blocks whose characters are as wide as they are high in Chinese fonts. */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x370, 0x4ff],
  [0x1100, 0x11ff],
  [0x2100, 0x2bff],
  [0x2e80, 0xd7ff],
  [0xe000, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x3ffff],
];

/** Marks that are drawn on the character before them: accents, joiners, choices of a variant. */
const mark = /^[\p{M}\u{200B}-\u{200F}\u{FEFF}]$/u;
const unseen = /[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu;

/** Width of one character as a share of its size, the same for every font. */
function emOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (wideSigns.has(character)) return 1;
  return wideBlocks.some(([from, to]) => code >= from && code <= to) ? 1 : 0.5;
}

/** Text as letters; what no font can draw (control characters, broken halves of pairs) is left out. */
export function lettersOf(text: string, face: PaperFace = 'body'): readonly Letter[] {
  const letters: Letter[] = [];
  for (const character of text.replaceAll('\t', ' ').replace(unseen, '')) {
    const before = letters.at(-1);
    if (before !== undefined && mark.test(character))
      letters[letters.length - 1] = { ...before, text: before.text + character };
    else letters.push({ text: character, em: emOf(character), face });
  }
  return letters;
}

/** The letters of runs, one list per line that the writer began himself. */
export function writtenLines(runs: readonly Run[]): readonly (readonly Letter[])[] {
  const lines: Letter[][] = [[]];
  for (const { text, face } of runs) {
    for (const [i, piece] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
      if (i > 0) lines.push([]);
      for (const letter of lettersOf(piece, face)) lines.at(-1)?.push(letter);
    }
  }
  return lines;
}

/** Width of letters set one after the other, in shares of the size. */
export const emsOf = (letters: readonly Letter[]): number => letters.reduce((sum, { em }) => sum + em, 0);
