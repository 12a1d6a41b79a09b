import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/tools.mjs';
import { composeMinutes } from '../../src/core/papers/composePaper.ts';
import { readMeetingJson } from '../../src/core/papers/json/readMeetingJson.ts';
import { layoutPaper } from '../../src/core/papers/layout/layoutPaper.ts';
import { linesOn } from '../../src/core/papers/layout/testing/linesOn.ts';
import { office } from './officeCommand.ts';
import { inkIn, isInk, isRed, pagePicture, pdfPages, rulesIn, type PdfPage } from './pdfPages.ts';

type Layout = 'A' | 'B';

const mm = 72 / 25.4;
const near = 1 * mm;
/** The type area of GB/T 9704 on A4: margins of 37, 26, 35 and 28 mm. */
const area = { left: 28 * mm, top: 37 * mm, right: 184 * mm, bottom: 262 * mm };
const pitch = (area.right - area.left) / 28;

let folder = '';

beforeAll(() => {
  process.env['CHROME_PATH'] ??= needBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'jinlin-pdf-test-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const done = new Map<string, Promise<Printed>>();

const meetingFile = (name: string): string => path.join(root, 'tests/fixtures/minutes', `${name}.json`);

interface Printed {
  readonly file: string;
  readonly pages: readonly PdfPage[];
}

async function print(name: string, layout: Layout): Promise<Printed> {
  const file = path.join(folder, `${name}-${layout}.pdf`);
  const { code, stderr } = await office(
    'minutes',
    '--in',
    meetingFile(name),
    '--layout',
    layout,
    '--out',
    file,
  );
  if (code !== 0) throw new Error(stderr);
  return { file, pages: await pdfPages(file) };
}

/** Each paper is printed once. */
function printed(name: string, layout: Layout): Promise<Printed> {
  const key = `${name} ${layout}`;
  const known = done.get(key) ?? print(name, layout);
  done.set(key, known);
  return known;
}

/** The lines of each page as the program lays them out, without blanks. */
function laidOut(name: string, layout: Layout): readonly (readonly string[])[] {
  const read = readMeetingJson(JSON.parse(readFileSync(meetingFile(name), 'utf8')), '2026-09-12');
  if (!read.ok) throw new Error(read.troubles.join('\n'));
  const model = composeMinutes(read.data, read.ask.meeting, { ...read.ask, layout });
  if (model === undefined) throw new Error('no minutes');
  return layoutPaper(model).map((page) => linesOn(page).map(({ text }) => text.replaceAll(/\s/gu, '')));
}

const isNumber = (text: string): boolean => /^—\d+—$/.test(text);
const textLines = (page: PdfPage | undefined) => (page?.lines ?? []).filter(({ text }) => !isNumber(text));
const characters = (points: number): number => (points - area.left) / pitch;

describe.each([
  ['5-sixty-resolutions', 'A', 9],
  ['5-sixty-resolutions', 'B', 9],
  ['2-leave-and-observers', 'A', 3],
] as const)('the PDF of %s in layout %s', (name, layout, count) => {
  let file = '';
  let pages: readonly PdfPage[] = [];

  beforeAll(async () => {
    ({ file, pages } = await printed(name, layout));
  });

  it('has the pages and lines that the preview shows, on A4', () => {
    expect(pages).toHaveLength(count);
    for (const { width, height } of pages) {
      expect(Math.abs(width - 210 * mm)).toBeLessThan(near);
      expect(Math.abs(height - 297 * mm)).toBeLessThan(near);
    }
    expect(pages.map(({ lines }) => lines.map(({ text }) => text.replaceAll(/\s/gu, '')))).toEqual(
      laidOut(name, layout),
    );
  });

  it('leaves the margins free of ink, but for the number below', async () => {
    for (const number of [1, 2, pages.length]) {
      const picture = await pagePicture(file, number);
      const ink = inkIn(picture, isInk, 0, area.bottom + near);
      expect(ink?.left).toBeGreaterThan(area.left - near);
      expect(ink?.right).toBeLessThan(area.right + near);
      expect(ink?.top).toBeGreaterThan(area.top - near);
      const below = inkIn(picture, isInk, area.bottom + near);
      // The dash of the number 7 mm below the type area, the digit around it.
      expect(((below?.top ?? 0) + (below?.bottom ?? 0)) / 2 - area.bottom).toBeGreaterThan(6 * mm);
      expect(((below?.top ?? 0) + (below?.bottom ?? 0)) / 2 - area.bottom).toBeLessThan(8 * mm);
    }
  });

  it('numbers odd pages on the right and even ones on the left, one character in', () => {
    for (const [i, { lines }] of pages.entries()) {
      const numbers = lines.filter(({ text }) => isNumber(text));
      expect(numbers.map(({ text }) => text)).toEqual([`—${i + 1}—`]);
      const [{ left, right } = { left: 0, right: 0 }] = numbers;
      const away = i % 2 === 0 ? Math.abs(right - (area.right - 14)) : Math.abs(left - (area.left + 14));
      expect(away).toBeLessThan(near);
    }
  });

  it('continues a list of names under the first name', () => {
    const lines = pages.flatMap((page) => textLines(page));
    const at = lines.findIndex(({ text }) => text.startsWith('出席：'));
    const head = lines[at]?.words[0];
    // All letters of the first word are of one width, three of them the label.
    const width = ((head?.right ?? 0) - (head?.left ?? 0)) / [...(head?.text ?? '')].length;
    const start = (head?.left ?? 0) + 3 * width;
    expect(characters(head?.left ?? 0)).toBeCloseTo(2, 1);
    let under = 0;
    for (const { left, text } of lines.slice(at + 1)) {
      if (/^(请假|列席|缺席|记录|审核|签发|代)：|抄送|^中共/.test(text)) break;
      expect(Math.abs(left - start), text).toBeLessThan(near);
      under += 1;
    }
    expect(under).toBeGreaterThan(1);
  });
});

describe.each(['A', 'B'] as const)('a page full of text in layout %s', (layout) => {
  let pages: readonly PdfPage[] = [];

  beforeAll(async () => {
    ({ pages } = await printed('5-sixty-resolutions', layout));
  });

  it('has 22 lines on a full page, one less only where a heading goes over to the next', () => {
    for (const [i, page] of pages.slice(1, -1).entries()) {
      const lines = textLines(page);
      const next = textLines(pages[i + 2])[0]?.text ?? '';
      expect(lines.length, `page ${i + 2}`).toBe(/^[一二三四五六七八九十]+、/.test(next) ? lines.length : 22);
      expect(lines.length).toBeGreaterThanOrEqual(20);
      for (const [n, line] of lines.entries()) {
        const above = lines[n - 1];
        if (above) expect(Math.abs(line.top - above.top - 28.95), line.text).toBeLessThan(9);
      }
      const [first, last] = [lines[0], lines.at(-1)];
      const step = ((last?.top ?? 0) - (first?.top ?? 0)) / (lines.length - 1);
      if (first && last && first.left < area.left + near === last.left < area.left + near)
        expect(step).toBeCloseTo(28.95, 0);
    }
  });

  it('begins first lines two characters in and the others at the margin, and ends full lines at the other', () => {
    for (const page of pages.slice(1, -1)) {
      for (const { text, left } of textLines(page)) {
        const free = characters(left);
        expect(Math.min(Math.abs(free), Math.abs(free - 2)) * pitch, text).toBeLessThan(near);
      }
      const indented = textLines(page).filter(({ text }) => /^(会议(听取|认为|议定|强调)|\d+\.)/.test(text));
      for (const { text, left } of indented) expect(characters(left), text).toBeCloseTo(2, 1);
      const right = Math.max(...textLines(page).map((line) => line.right));
      expect(Math.abs(right - area.right)).toBeLessThan(near);
    }
  });
});

describe('the PDF in layout A', () => {
  let file = '';
  let pages: readonly PdfPage[] = [];

  beforeAll(async () => {
    ({ file, pages } = await printed('4-carried-over', 'A'));
  });

  it('has its mark 35 mm below the top of the type area, in red, and a red line as wide as the type area', async () => {
    const picture = await pagePicture(file, 1);
    const red = inkIn(picture, isRed);
    expect(Math.abs((red?.top ?? 0) - area.top - 35 * mm)).toBeLessThan(near);
    const lines = rulesIn(picture, isRed, area.left + near, area.right - near);
    expect(lines).toHaveLength(1);
    const line = inkIn(picture, isRed, (lines[0] ?? 0) - 1, (lines[0] ?? 0) + 1);
    expect(Math.abs((line?.left ?? 0) - area.left)).toBeLessThan(near);
    expect(Math.abs((line?.right ?? 0) - area.right)).toBeLessThan(near);
    const issuer = pages[0]?.lines.find(({ text }) => /^中共.*日$/.test(text));
    expect(characters(issuer?.left ?? 0)).toBeCloseTo(1, 1);
  });

  it('ends with 版记, its last line on the foot of the type area of the last page', async () => {
    const picture = await pagePicture(file, pages.length);
    const rules = rulesIn(picture, isInk, area.left + near, area.right - near);
    expect(rules).toHaveLength(3);
    expect(Math.abs((rules[2] ?? 0) - area.bottom)).toBeLessThan(near);
    const text = textLines(pages.at(-1)).map((line) => line.text);
    expect(text.at(-2)).toMatch(/^抄送：.*。$/);
    expect(text.at(-1)).toMatch(/^中共.*日印发$/);
    expect(text.length).toBeGreaterThan(3);
    for (const page of pages.slice(0, -1))
      expect(textLines(page).some((line) => line.text.startsWith('抄送'))).toBe(false);
  });
});
