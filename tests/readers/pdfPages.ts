import { readFile } from 'node:fs/promises';
import { runProgram } from './officeCommand.ts';

/** A line on a page of a PDF as poppler reads it, in points from the upper left corner. */
export interface PdfLine {
  /** Without blanks. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly words: readonly PdfWord[];
}

/** A word of a line and where it lies. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One page of a PDF. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** Lines lie 28 points apart, the boxes of two faces on one line differ by less than this. */
const sameLine = 11;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '');

function lineOf(words: readonly PdfWord[]): PdfLine {
  const inOrder = words.toSorted((a, b) => a.left - b.left);
  return {
    text: inOrder.map(({ text }) => text).join(''),
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)),
    words: inOrder,
  };
}

function linesOf(words: readonly PdfWord[]): readonly PdfLine[] {
  const groups: PdfWord[][] = [];
  for (const word of words.toSorted((a, b) => a.top - b.top)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && word.top - last[0].top < sameLine) last.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => lineOf(group));
}

/** The pages of a PDF with their lines from top to bottom. */
export async function pdfPages(file: string): Promise<readonly PdfPage[]> {
  const { code, stdout, stderr } = await runProgram('pdftotext', ['-bbox', file, '-']);
  if (code !== 0) throw new Error(stderr);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const found = page.matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.-]+)" xMax="([\d.]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
      );
      const words = [...found].map(([, left, top, right, bottom, text = '']) => {
        const [x1, x2, y1, y2] = [Number(left), Number(right), Number(top), Number(bottom)];
        return { text: plain(text), left: x1, right: x2, top: y1, bottom: y2 };
      });
      return { width: Number(width), height: Number(height), lines: linesOf(words) };
    });
}

/** Whether a colour is of some kind of ink. */
type Kind = (red: number, green: number, blue: number) => boolean;

/** A picture of a page. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  /** Points from one row or column to the next. */
  readonly step: number;
  is(kind: Kind, x: number, y: number): boolean;
}

/** The picture of one page of a PDF at 96 dots to the inch, as poppler draws it. */
export async function pagePicture(file: string, page: number): Promise<PagePicture> {
  const out = `${file}-${page}`;
  const args = ['-r', '96', '-f', String(page), '-l', String(page), '-singlefile', file, out];
  const { code, stderr } = await runProgram('pdftoppm', args);
  if (code !== 0) throw new Error(stderr);
  const bytes = await readFile(`${out}.ppm`);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('not a picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const from = head[0].length;
  return {
    width,
    height,
    step: 0.75,
    is(kind, x, y) {
      const at = from + 3 * (y * width + x);
      return kind(bytes[at] ?? 255, bytes[at + 1] ?? 255, bytes[at + 2] ?? 255);
    },
  };
}

/** Where ink of some kind lies on a page, in points. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const isInk: Kind = (red, green, blue) => red + green + blue < 560;
export const isRed: Kind = (red, green, blue) => red > 200 && green < 120 && blue < 120;

/** The rectangle around all ink between two heights. */
export function inkIn(picture: PagePicture, kind: Kind, from = 0, to = Infinity): Ink | undefined {
  const { width, height, step } = picture;
  let ink: Ink | undefined;
  for (let y = Math.ceil(from / step); y < Math.min(height, to / step); y++) {
    for (let x = 0; x < width; x++) {
      if (!picture.is(kind, x, y)) continue;
      const [px, py] = [x * step, y * step];
      ink = {
        left: Math.min(ink?.left ?? px, px),
        right: Math.max(ink?.right ?? 0, px + step),
        top: Math.min(ink?.top ?? py, py),
        bottom: py + step,
      };
    }
  }
  return ink;
}

/** Heights of the lines drawn over at least nine tenths of a width, from top to bottom, each by its middle. */
export function rulesIn(picture: PagePicture, kind: Kind, left: number, right: number): readonly number[] {
  const { height, step } = picture;
  const found: number[][] = [];
  for (let y = 0; y < height; y++) {
    let inked = 0;
    for (let x = Math.ceil(left / step); x < right / step; x++) if (picture.is(kind, x, y)) inked += 1;
    if (inked * step < (right - left) * 0.9) continue;
    const last = found.at(-1);
    if (last !== undefined && y * step - (last.at(-1) ?? 0) <= step) last.push(y * step);
    else found.push([y * step]);
  }
  return found.map((rows) => ((rows[0] ?? 0) + (rows.at(-1) ?? 0) + step) / 2);
}
