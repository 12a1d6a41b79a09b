import type { PaperBlock } from '../paperModel.ts';
import type { Box } from './box.ts';
import { breakLines } from './breakLines.ts';
import { emsOf, writtenLines } from './letters.ts';
import { baseLine, type Sheet } from './measures.ts';
import { naturalWidth, setLine } from './setLine.ts';

type Big = Extract<PaperBlock, { kind: 'big' }>;

/** Height of a line of large type, as a share of its size. */
const step = 1.5;

/** Lines of large type, each as high as its size asks for; they stay with what follows. */
export function bigBoxes(block: Big, sheet: Sheet): readonly Box[] {
  const { text, size, face = 'heading', align = 'left', above = 0, indented = false, red } = block;
  const room = Math.max(1, sheet.innerWidth / size);
  const free = indented && align === 'left' ? 2 : 0;
  const height = size * step;
  const lines = writtenLines([{ text, face }]).flatMap((letters) =>
    breakLines(letters, (i) => room - (i === 0 ? free : 0)).map((line, i) => {
      const before = i === 0 ? free : 0;
      const width = naturalWidth(line.letters, size);
      const beside = sheet.innerWidth - width;
      const x = { left: before * size, center: beside / 2, right: beside }[align];
      const drawn = align === 'left' && emsOf(line.letters) > room / 2 ? line : { ...line, last: true };
      return setLine(drawn, {
        x: sheet.left + Math.max(0, x),
        y: baseLine(size, height),
        size,
        fill: sheet.innerWidth - before * size,
        ...(red && { red }),
      });
    }),
  );
  const gap: readonly Box[] = above > 0 ? [{ height: above, items: [], keep: true }] : [];
  return [...gap, ...lines.map((items, i): Box => ({ height, items, ...(i === 0 && { first: true }) }))];
}
