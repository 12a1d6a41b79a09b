import type { PaperBlock, PaperFace } from '../paperModel.ts';
import type { Box } from './box.ts';
import { breakLines, type Line } from './breakLines.ts';
import { emsOf, lettersOf, writtenLines, type Letter } from './letters.ts';
import { baseLine, lineHeight, sizes, type Sheet } from './measures.ts';
import { naturalWidth, setLine } from './setLine.ts';

type Block<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

/** The indent of a first line, in characters. */
const indent = 2;

interface BodyLine {
  readonly line: Line;
  /** Characters left free before the line. */
  readonly free: number;
  readonly part?: string | undefined;
  /** Not stretched to the edge of the type area. */
  readonly ragged?: boolean;
}

function bodyBox({ line, free, part, ragged = false }: BodyLine, sheet: Sheet): Box {
  const { pitch, left, innerWidth } = sheet;
  const setting = { x: left + free * pitch, y: baseLine(sizes.body), size: sizes.body, pitch, part };
  const fill = innerWidth - free * pitch;
  const items = setLine(ragged && !line.last ? { ...line, last: true } : line, { ...setting, fill });
  return { height: lineHeight, items, ...(items.length === 0 && { blank: true }) };
}

const withFirst = (boxes: readonly Box[]): readonly Box[] =>
  boxes.map((box, i) => (i === 0 ? { ...box, first: true } : box));

/** Free characters before a line that is centred or set to the right. */
function freeBefore(align: 'center' | 'right', letters: readonly Letter[], sheet: Sheet): number {
  const free = sheet.innerWidth - naturalWidth(letters, sizes.body, sheet.pitch);
  return Math.max(0, (align === 'center' ? free / 2 : free) / sheet.pitch);
}

/** Lines of running text; the first of each paragraph is indented by two characters unless `none`. */
export function paragraphBoxes(block: Block<'paragraph'>, sheet: Sheet): readonly Box[] {
  const { runs, align = 'left', part } = block;
  const firstFree = block.indent === 'none' || align !== 'left' ? 0 : indent;
  const boxes = writtenLines(runs).flatMap((letters) =>
    breakLines(letters, (i) => sheet.cells - (i === 0 ? firstFree : 0)).map((line, i) => {
      const free = align === 'left' ? (i === 0 ? firstFree : 0) : freeBefore(align, line.letters, sheet);
      return bodyBox({ line, free, part, ragged: align !== 'left' }, sheet);
    }),
  );
  return withFirst(boxes);
}

const headingFaces = { 1: 'heading', 2: 'kai' } as const satisfies Record<number, PaperFace>;

/** A heading, which is never left alone at the foot of a page. */
export function headingBoxes(block: Block<'heading'>, sheet: Sheet): readonly Box[] {
  const { text, level, part } = block;
  const runs = [{ text, face: headingFaces[level] }];
  const boxes = paragraphBoxes({ kind: 'paragraph', runs, ...(part !== undefined && { part }) }, sheet);
  return boxes.map((box) => ({ ...box, keep: true }));
}

/** 出席：and the like: the label in 黑体, all lines of the list begin after the colon. */
export function nameListBoxes(block: Block<'nameList'>, sheet: Sheet): readonly Box[] {
  const { label, text, part } = block;
  const head = lettersOf(/[：:]$/.test(label) ? label : `${label}：`, 'heading');
  const hang = indent + emsOf(head);
  const lines = writtenLines([{ text }]).flatMap((letters) =>
    breakLines(letters, () => sheet.cells - hang, { wholeNames: true }),
  );
  const boxes = lines.map((line) => bodyBox({ line, free: hang, part, ragged: true }, sheet));
  const labelBox = bodyBox({ line: { letters: head, last: true }, free: indent, part }, sheet);
  const [first, ...rest] = boxes;
  return withFirst([{ ...labelBox, items: [...labelBox.items, ...(first?.items ?? [])] }, ...rest]);
}

/** Empty body lines. */
export function spaceBoxes({ lines }: Block<'space'>): readonly Box[] {
  return Array.from({ length: lines }, () => ({ height: lineHeight, items: [], blank: true }));
}

/** The dashed line along which a slip is cut off, over the whole width of the paper. */
export function cutLineBoxes(sheet: Sheet): readonly Box[] {
  const y = lineHeight / 2;
  const rule = { kind: 'rule', x1: 0, x2: sheet.width, y1: y, y2: y, thickness: 0.75, dashed: true } as const;
  return [{ height: lineHeight, items: [rule], first: true }];
}
