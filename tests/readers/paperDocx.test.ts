import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/tools.mjs';
import { composeMinutes } from '../../src/core/papers/composePaper.ts';
import { readMeetingJson } from '../../src/core/papers/json/readMeetingJson.ts';
import { layoutPaper } from '../../src/core/papers/layout/layoutPaper.ts';
import { linesOn } from '../../src/core/papers/layout/testing/linesOn.ts';
import type { PaperModel } from '../../src/core/papers/paperModel.ts';
import { writeDocx } from '../../src/files/writeDocx.ts';
import type { PdfPage } from './pdfPages.ts';
import { layoutA, layoutB, nameCards, notice, supervision } from './samplePapers.ts';
import { printedByLibreOffice, pythonDocx, type WordDump, type WordParagraph } from './wordReaders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jinlin-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function minutesOf(name: string, layout: 'A' | 'B'): PaperModel {
  const file = path.join(root, 'tests/fixtures/minutes', `${name}.json`);
  const read = readMeetingJson(JSON.parse(readFileSync(file, 'utf8')), '2026-09-12');
  if (!read.ok) throw new Error(read.troubles.join('\n'));
  const model = composeMinutes(read.data, read.ask.meeting, { ...read.ask, layout });
  if (model === undefined) throw new Error('no minutes');
  return model;
}

const papers: Readonly<Record<string, PaperModel>> = {
  '1-A': minutesOf('1-none-absent', 'A'),
  '2-B': minutesOf('2-leave-and-observers', 'B'),
  '3-A': minutesOf('3-no-old-items', 'A'),
  '4-B': minutesOf('4-carried-over', 'B'),
  '5-A': minutesOf('5-sixty-resolutions', 'A'),
  '5-B': minutesOf('5-sixty-resolutions', 'B'),
  layoutA,
  layoutB,
  nameCards,
  notice,
  supervision,
};
const paper = (name: string): PaperModel => papers[name] ?? layoutA;

let printed: ReadonlyMap<string, readonly PdfPage[]> = new Map();
const pagesOf = (name: string): readonly PdfPage[] => printed.get(name) ?? [];
const read = (name: string): Promise<WordDump> => pythonDocx(path.join(folder, `${name}.docx`));

beforeAll(async () => {
  for (const [name, model] of Object.entries(papers)) {
    writeFileSync(path.join(folder, `${name}.docx`), await writeDocx(model));
  }
  // One start of LibreOffice for all of them.
  printed = await printedByLibreOffice(folder, Object.keys(papers));
});

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');
const linesOf = (page: PdfPage): readonly string[] => page.lines.map(({ text }) => squeezed(text));
const laidOut = (model: PaperModel): readonly (readonly string[])[] =>
  layoutPaper(model).map((page) => linesOn(page).map(({ text }) => squeezed(text)));
/** All text of pages in a row, without the numbers of the pages. */
const allText = (pages: readonly (readonly string[])[]): string =>
  pages.flatMap((lines) => lines.filter((line) => !/^—\d+—$/.test(line))).join('');

describe('a .docx of minutes as python-docx reads it', () => {
  const find = (paragraphs: readonly WordParagraph[], begins: string): WordParagraph | undefined =>
    paragraphs.find(({ text }) => text.startsWith(begins));

  it('has the page, the grid and the page numbers of GB/T 9704', async () => {
    const { page, grid, oddAndEven, feet } = await read('layoutA');
    const wanted = [210, 297, 37, 26, 35, 28];
    for (const [i, mm] of page.entries()) expect(Math.abs(mm - (wanted[i] ?? 0))).toBeLessThan(0.1);
    expect(grid.slice(0, 2)).toEqual(['linesAndChars', '579']);
    // 28 characters of 16 pt on 156 mm stand 0.21 pt closer than their size.
    expect(Number(grid[2]) / 4096).toBeCloseTo(-0.207, 2);
    expect(oddAndEven).toBe(true);
    expect(feet).toEqual([
      ['— PAGE —', 'right', '宋体', 14],
      ['— PAGE —', 'left', '宋体', 14],
    ]);
  });

  it('has the faces and sizes of GB/T 9704 on lines of 28.95 pt', async () => {
    const { paragraphs } = await read('layoutA');
    const body = { font: '仿宋', size: 16, line: 28.95 };
    expect(find(paragraphs, '青禾社区近邻党建联盟联席会议纪要')).toMatchObject({
      font: '方正小标宋简体',
      size: 27,
      align: 'center',
    });
    expect(find(paragraphs, '（第3期）')).toMatchObject({ ...body, align: 'center' });
    expect(find(paragraphs, '9月10日下午')).toMatchObject({ ...body, firstLineChars: 200, align: 'both' });
    expect(find(paragraphs, '一、关于')).toMatchObject({ font: '黑体', size: 16, firstLineChars: 200 });
    expect(find(paragraphs, '（一）')).toMatchObject({ font: '楷体', size: 16, firstLineChars: 200 });
    expect(find(paragraphs, '出席：')).toMatchObject({ font: '黑体', size: 16, firstLineChars: 0 });
    const plain = await read('layoutB');
    expect(plain.paragraphs[0]).toMatchObject({
      font: '方正小标宋简体',
      size: 22,
      align: 'center',
      line: 28.95,
    });
  });

  it('has a table of columns as wide as the paper says, with a header on each page', async () => {
    const { page, tables } = await read('supervision');
    expect(page.slice(0, 2).map(Math.round)).toEqual([297, 210]);
    const [table] = tables;
    expect(table?.repeats).toBe(true);
    expect(table?.rows).toHaveLength(41);
    const widths = table?.widths ?? [];
    const sum = widths.reduce((all, width) => all + width, 0);
    // 225 mm in twips, shared out 4 : 20 : 10 : 6 : 9 : 16.
    expect(Math.abs(sum - 12_756)).toBeLessThan(20);
    expect(widths.map((width) => Math.round((width / sum) * 65))).toEqual([4, 20, 10, 6, 9, 16]);
  });
});

describe('a .docx of minutes printed by LibreOffice', () => {
  it.each(['1-A', '2-B', '3-A', '4-B', '5-A', '5-B'])(
    'says the same as the preview, with the same lines on each page within one: %s',
    (name) => {
      const pages = pagesOf(name).map(linesOf);
      const ours = laidOut(paper(name));
      expect(allText(pages)).toBe(allText(ours));
      expect(pages).toHaveLength(ours.length);
      for (const [i, lines] of ours.entries()) {
        const difference = Math.abs((pages[i]?.length ?? 0) - lines.length);
        expect(difference, `page ${i + 1}`).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('other papers as .docx, printed by LibreOffice', () => {
  it('have 版记 at the foot of the last page', () => {
    const pages = pagesOf('layoutA');
    const last = pages.at(-1)?.lines ?? [];
    const [copies, issuer] = last.slice(-3);
    expect(copies?.text).toBe('抄送：青禾街道党工委，各成员单位。');
    expect(issuer?.text).toBe('中共青禾社区委员会2026年9月12日印发');
    // The lower edge of the type area lies 262 mm down; a line of 四号 is 28 pt high.
    const foot = (262 * 72) / 25.4;
    expect(foot - (issuer?.top ?? 0)).toBeGreaterThan(15);
    expect(foot - (issuer?.top ?? 0)).toBeLessThan(28);
  });

  it('number their pages right and left in turn', () => {
    const pages = pagesOf('supervision');
    expect(pages.length).toBeGreaterThan(2);
    for (const [i, { lines, width }] of pages.entries()) {
      const number = lines.at(-1);
      expect(number?.text).toBe(`—${i + 1}—`);
      expect((number?.left ?? 0) > width / 2).toBe(i % 2 === 0);
      expect(lines.some(({ text }) => text.startsWith('序号议定事项'))).toBe(true);
    }
  });

  it('break pages where they should and keep every card', () => {
    const [first, second, ...more] = pagesOf('notice');
    expect(more).toEqual([]);
    expect(first?.lines.at(-1)?.text).toBe('会议回执');
    expect(second?.lines[0]?.text).toBe('会议议程');
    const cards = pagesOf('nameCards');
    expect(
      cards.map((page) => page.lines.filter(({ text }) => /张宁|古丽仙·买买提|欧阳文静/.test(text)).length),
    ).toEqual([4, 2]);
  });
});
