import type { Colophon } from '../paperModel.ts';
import type { PageItem, PageRule } from '../pageModel.ts';
import { lowered, newPage, type Box, type Flow } from './box.ts';
import { breakLines, type Line } from './breakLines.ts';
import { emsOf, lettersOf } from './letters.ts';
import { baseLine, mm, sizes, type Sheet } from './measures.ts';
import { paginate, type FilledPage } from './paginate.ts';
import { naturalWidth, setLine } from './setLine.ts';

const size = sizes.small;
/** A line of 四号: the height of a character and as much again between the lines. */
const line = 2 * size;
const thick = 0.35 * mm;
const thin = 0.25 * mm;

const closed = (text: string, end: string): string => (text.endsWith(end) ? text : text + end);

function textAt(letters: Line['letters'], x: number, row: number, fill?: number): readonly PageItem[] {
  const setting = { x, y: row * line + baseLine(size, line), size };
  return setLine({ letters, last: true }, fill === undefined ? setting : { ...setting, fill });
}

/** 抄送：, continued after the colon, one character free on both sides. */
function copyTo(text: string, left: number, room: number): readonly (readonly PageItem[])[] {
  const head = lettersOf('抄送：');
  const hang = emsOf(head);
  const lines = breakLines(lettersOf(closed(text, '。')), () => room / size - hang);
  return lines.map(({ letters }, row) => [
    ...(row === 0 ? textAt(head, left, row) : []),
    ...textAt(letters, left + hang * size, row, room - hang * size),
  ]);
}

/** 版记 as one box: 抄送, issuer and date between their lines (domain.md 1.3); its lower edge is the last line. */
function colophonBox(colophon: Colophon, sheet: Sheet): Box {
  const left = sheet.left + size;
  const room = sheet.innerWidth - 2 * size;
  const copies = colophon.copyTo ? copyTo(colophon.copyTo, left, room) : [];
  const date = lettersOf(closed(colophon.issuedOn, '印发'));
  const dateWidth = naturalWidth(date, size);
  const issuers = breakLines(lettersOf(colophon.issuer), () => Math.max(4, (room - dateWidth) / size - 1));
  const rows = copies.length + issuers.length;
  const rule = (row: number, thickness: number): PageRule => {
    const y = row * line;
    return { kind: 'rule', x1: sheet.left, x2: sheet.left + sheet.innerWidth, y1: y, y2: y, thickness };
  };
  return {
    height: rows * line,
    items: [
      rule(0, thick),
      ...copies.flat(),
      ...(copies.length > 0 ? [rule(copies.length, thin)] : []),
      ...issuers.flatMap(({ letters }, i) => textAt(letters, left, copies.length + i)),
      ...textAt(date, left + room - dateWidth, rows - 1),
      rule(rows, thick),
    ],
  };
}

/** Lines that go along to a new page, so that 版记 does not stand there alone. */
const company = { least: 2, most: 6 } as const;

const isText = (box: Flow[number] | undefined): box is Box =>
  box !== undefined && box !== newPage && !box.blank;

/** Where a last page is cut in two so that 版记 has text above it; undefined when that would leave nothing on the page. */
function partingPlace(flow: Flow, last: FilledPage): number | undefined {
  const may = (at: number): boolean => {
    const before = flow[at - 1];
    return at > last.from && isText(flow[at]) && before !== newPage && !before?.keep;
  };
  let lines = 0;
  let nearest: number | undefined;
  for (let at = flow.length - 1; at > last.from && lines < company.most; at--) {
    const box = flow[at];
    if (!isText(box)) continue;
    lines += 1;
    if (!may(at)) continue;
    if (lines >= company.least && box.first) return at;
    if (nearest === undefined && lines >= company.least) nearest = at;
    if (nearest === undefined && lines === 1 && box.cut) nearest = at;
  }
  return nearest;
}

/** Fills pages so that 版记 stands at the foot of the last one, on a page of its own only where nothing can go along. */
export function paginateWithColophon(flow: Flow, height: number, sheet: Sheet, colophon: Colophon) {
  const box = colophonBox(colophon, sheet);
  const fits = (pages: readonly FilledPage[]): boolean =>
    (pages.at(-1)?.used ?? 0) + box.height <= sheet.innerHeight;
  let pages = paginate(flow, height, sheet.top);
  const last = pages.at(-1);
  if (last !== undefined && !fits(pages)) {
    const at = partingPlace(flow, last);
    if (at !== undefined) pages = paginate(flow, height, sheet.top, at);
    if (!fits(pages) || at === undefined) pages = [...pages, { items: [], used: 0, from: flow.length }];
  }
  const foot = sheet.top + sheet.innerHeight - box.height;
  return pages.map((page, i) =>
    i < pages.length - 1
      ? page
      : { ...page, items: [...page.items, ...box.items.map((item) => lowered(item, foot))] },
  );
}
