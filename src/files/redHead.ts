import { emsOf, lettersOf } from '../core/papers/layout/letters.ts';
import { lineHeight, mm, type Sheet } from '../core/papers/layout/measures.ts';
import { titleLines } from '../core/papers/layout/titleLines.ts';
import { line, OVER, plain, twips, type Block, type Setting } from './docxLine.ts';
import type { DocxPiece } from './docxPieces.ts';
import { PITCH } from './docxStyles.ts';

/** The size of a mark, as large as the width allows between 26 and 42 pt, and its lines. */
function markSetting(
  text: string,
  sheet: Sheet,
): { readonly size: number; readonly lines: readonly string[] } {
  const wanted = Math.floor(sheet.innerWidth / Math.max(1, emsOf(lettersOf(text))));
  const size = Math.min(42, Math.max(26, wanted));
  return { size, lines: titleLines(plain(text), Math.floor(sheet.innerWidth / size)) };
}

/** From one line of a mark to the next, as a share of its size; what is above and below the letters of a line, as such a share. */
const [STEP, BESIDE] = [1.3, 0.15];

/** The mark of a paper, if it has one. */
function markOf({ sheet, blocks }: Setting) {
  const block = blocks.find(({ kind }) => kind === 'mark');
  return block?.kind === 'mark' ? markSetting(block.text, sheet) : undefined;
}

/** 纪要标志: the letters begin 35 mm below the top of the type area. */
export function mark({ text }: Block<'mark'>, { sheet }: Setting): DocxPiece[] {
  const { size, lines } = markSetting(text, sheet);
  const before = twips(35 * mm - BESIDE * size);
  return [
    {
      ...line('PaperMark', '', { before, line: twips(STEP * size), left: -OVER, right: -OVER }),
      runs: [{ text: lines.join('\n'), size: size * 2 }],
    },
  ];
}

/** Number two empty lines below the mark. */
export function number({ text }: Block<'number'>, setting: Setting): DocxPiece[] {
  const before = 2 * lineHeight - BESIDE * (markOf(setting)?.size ?? 0);
  return [line('PaperLine', plain(text), { align: 'center', before: twips(before) })];
}

/** From the line of the issuer down to the red line, and the red line itself, in points. */
const [RULE_BELOW, RULE] = [5.2, 1.4];

/** What is free below the red line, so that the text stands on the lines of the page again. */
function belowRule(setting: Setting): number {
  const found = markOf(setting);
  const top = found === undefined ? 0 : 35 * mm + found.size * (1 + (found.lines.length - 1) * STEP);
  const used = top + (found === undefined ? 2 : 5) * lineHeight + RULE_BELOW + RULE;
  return Math.max(0, Math.ceil(used / lineHeight - 0.2) * lineHeight - used);
}

/** Issuer left, date right, one character in; the red line 4 mm below the letters (domain.md 1.3, 1.4). */
export function issuerLine({ left, right }: Block<'issuerLine'>, setting: Setting): DocxPiece[] {
  return [
    line('PaperLine', `${plain(left)}\t${plain(right)}`, {
      align: 'left',
      left: PITCH,
      right: PITCH,
      rightStop: twips(setting.sheet.innerWidth) - PITCH,
      before: twips(lineHeight),
    }),
    line('PaperLine', '', {
      line: twips(RULE_BELOW),
      after: twips(belowRule(setting)),
      below: { size: 11, red: true },
    }),
  ];
}
