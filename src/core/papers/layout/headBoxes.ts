import type { PaperBlock } from '../paperModel.ts';
import type { Box } from './box.ts';
import { emsOf, lettersOf, type Letter } from './letters.ts';
import { baseLine, lineHeight, mm, sizes, type Sheet } from './measures.ts';
import { naturalWidth, setLine, type LineSetting } from './setLine.ts';
import { titleLines } from './titleLines.ts';

type Block<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

/** Height of the red mark's letters: as large as the width allows, not above 22 mm x 15 mm (GB/T 9704). */
const markSizes = { largest: 42, least: 26 } as const;
/** Top of the letters of 小标宋 above their base line, as a share of the size. */
const markTop = 0.84;

const sizeOfRule = 1.4;

function centred(
  letters: readonly Letter[],
  y: number,
  size: number,
  sheet: Sheet,
  more: Partial<LineSetting>,
) {
  const x = sheet.left + (sheet.innerWidth - naturalWidth(letters, size)) / 2;
  return setLine({ letters, last: true }, { ...more, x, y, size });
}

/** The red mark: the top of its letters 35 mm below the top of the type area. */
export function markBoxes({ text, part }: Block<'mark'>, sheet: Sheet): readonly Box[] {
  const wanted = sheet.innerWidth / emsOf(lettersOf(text));
  const size = Math.min(markSizes.largest, Math.max(markSizes.least, Math.floor(wanted)));
  const lines = titleLines(text, Math.floor(sheet.innerWidth / size));
  const step = size * 1.3;
  const top = 35 * mm;
  const items = lines.flatMap((line, i) =>
    centred(lettersOf(line, 'title'), top + markTop * size + i * step, size, sheet, { red: true, part }),
  );
  return [{ height: top + size + (lines.length - 1) * step, items, keep: true, first: true }];
}

/** The number two empty lines below the mark, centred. */
export function numberBoxes({ text }: Block<'number'>, sheet: Sheet): readonly Box[] {
  const y = 2 * lineHeight + baseLine(sizes.body);
  return [
    {
      height: 3 * lineHeight,
      items: centred(lettersOf(text), y, sizes.body, sheet, {}),
      keep: true,
      first: true,
    },
  ];
}

/** Issuer and date one line below the number, one character in; 4 mm below them the red line as wide as the type area. */
export function issuerLineBoxes({ left, right }: Block<'issuerLine'>, sheet: Sheet): readonly Box[] {
  const { pitch, left: edge, innerWidth } = sheet;
  const size = sizes.body;
  const from = edge + pitch;
  const date = lettersOf(right);
  const dateWidth = naturalWidth(date, size, pitch);
  const room = (innerWidth - 2 * pitch - dateWidth) / pitch - 1;
  const names = titleLines(left, Math.max(4, Math.floor(room)));
  const y = (i: number): number => (1 + i) * lineHeight + baseLine(size);
  const lastY = y(names.length - 1);
  const ruleY = lastY + (1 - markTop) * size + 4 * mm;
  const line = (letters: readonly Letter[], x: number, at: number) =>
    setLine({ letters, last: true }, { x, y: at, size, pitch });
  return [
    {
      height: ruleY + sizeOfRule,
      items: [
        ...names.flatMap((name, i) => line(lettersOf(name), from, y(i))),
        ...line(date, edge + innerWidth - pitch - dateWidth, lastY),
        {
          kind: 'rule',
          x1: edge,
          x2: edge + innerWidth,
          y1: ruleY,
          y2: ruleY,
          thickness: sizeOfRule,
          red: true,
        },
      ],
      keep: true,
      first: true,
      snap: true,
    },
  ];
}

/** The title in 小标宋 22 pt, centred, broken by word sense; it stays with what follows. */
export function titleBoxes({ text, part }: Block<'title'>, sheet: Sheet): readonly Box[] {
  const lines = titleLines(text, Math.floor(sheet.innerWidth / sizes.title));
  return lines.map((line, i) => ({
    height: lineHeight,
    items: centred(lettersOf(line, 'title'), baseLine(sizes.title), sizes.title, sheet, { part }),
    keep: true,
    ...(i === 0 && { first: true }),
  }));
}
