import { describe, expect, it } from 'vitest';
import type { PageRule, PageText } from '../pageModel.ts';
import type { PaperBlock } from '../paperModel.ts';
import { layoutPaper } from './layoutPaper.ts';
import { lineHeight, mm, sheets } from './measures.ts';
import { linesOn, paperOf, paragraph, type SeenLine } from './testing/linesOn.ts';

const { left, top, innerWidth, innerHeight, pitch } = sheets.portrait;
const right = left + innerWidth;
const bottom = top + innerHeight;

const pagesOf = (blocks: readonly PaperBlock[], more = {}) => layoutPaper(paperOf(blocks, more));
const textOf = (pages: readonly ReturnType<typeof layoutPaper>[number][]): string =>
  pages.flatMap((page) => linesOn(page).map(({ text }) => text)).join('');
const rules = (items: readonly { kind: string }[]): PageRule[] =>
  items.filter((item): item is PageRule => item.kind === 'rule');

describe('a page of text', () => {
  const pages = pagesOf([paragraph('字'.repeat(20_000))]);

  it('is A4 with 22 lines of 28 characters that fill the type area', () => {
    expect([pages[0]?.width, pages[0]?.height].map((length) => Math.round((length ?? 0) / mm))).toEqual([
      210, 297,
    ]);
    const lines = linesOn(pages[1]);
    expect(lines).toHaveLength(22);
    for (const [i, line] of lines.entries()) {
      expect(line.text).toBe('字'.repeat(28));
      expect(line.x).toBeCloseTo(left, 3);
      expect(Math.abs(line.end - right)).toBeLessThan(mm / 2);
      if (i > 0) expect(line.y - (lines[i - 1]?.y ?? 0)).toBeCloseTo(lineHeight, 3);
      expect(line.y).toBeGreaterThan(top);
      expect(line.y).toBeLessThan(bottom);
    }
  });

  it('begins a paragraph two characters in', () => {
    const [first, second] = linesOn(pages[0]);
    expect(first?.x).toBeCloseTo(left + 2 * pitch, 3);
    expect(first?.text).toHaveLength(26);
    expect(second?.x).toBeCloseTo(left, 3);
  });

  it('cuts nothing of a paragraph of 20,000 characters', () => {
    expect(textOf(pages)).toBe('字'.repeat(20_000));
    expect(pages).toHaveLength(Math.ceil((20_000 + 2) / 28 / 22));
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1));
  });

  it('stretches its lines to the same right edge, but not the last of a paragraph', () => {
    const text = '会议要求“各单位、各支部（含小区支部）按照《方案》抓好落实”，并报告。'.repeat(5);
    const lines = linesOn(pagesOf([paragraph(text)])[0]);
    for (const line of lines.slice(0, -1)) expect(Math.abs(line.end - right)).toBeLessThan(mm / 2);
    expect(lines.at(-1)?.end).toBeLessThan(right - pitch);
  });

  it('keeps a face inside a line and the lines a writer began', () => {
    const block: PaperBlock = {
      kind: 'paragraph',
      runs: [{ text: '（一）要求。', face: 'kai' }, { text: '各单位抓好落实。\n第二段' }],
    };
    const [page] = pagesOf([block]);
    const texts = (page?.items ?? []).filter((item): item is PageText => item.kind === 'text');
    expect(texts.map(({ text, face }) => [text, face])).toEqual([
      ['（一）要求。', 'kai'],
      ['各单位抓好落实。', 'body'],
      ['第二段', 'body'],
    ]);
    expect(texts[1]?.x).toBeCloseTo(left + 8 * pitch, 3);
    expect(texts[2]?.x).toBeCloseTo(left + 2 * pitch, 3);
  });

  it('sets lines right and centred, flush left without indent', () => {
    const line = (align: 'left' | 'center' | 'right'): PaperBlock => {
      return { kind: 'paragraph', runs: [{ text: '中共香水社区委员会' }], align, indent: 'none' };
    };
    const [flush, centred, set] = linesOn(pagesOf([line('left'), line('center'), line('right')])[0]);
    expect(flush?.x).toBeCloseTo(left, 3);
    expect((centred?.x ?? 0) - left).toBeCloseTo(right - (centred?.end ?? 0), 3);
    expect(set?.end).toBeCloseTo(right, 3);
  });

  it('names the piece of each line', () => {
    const [page] = pagesOf([{ ...paragraph('字'.repeat(60)), part: 'opening' } as PaperBlock]);
    expect(page?.items.map((item) => item.kind === 'text' && item.part)).toEqual([
      'opening',
      'opening',
      'opening',
    ]);
  });
});

describe('headings and titles', () => {
  it.each([19, 20, 21, 22, 43])('leave no heading alone at the foot of a page after %i lines', (lines) => {
    const blocks: PaperBlock[] = [
      paragraph('字'.repeat(lines * 28 - 2)),
      { kind: 'heading', level: 1, text: '一、题目' },
      { kind: 'heading', level: 2, text: '（一）小题' },
      paragraph('正文'),
    ];
    const ends = pagesOf(blocks).map((page) => linesOn(page).at(-1)?.text);
    expect(ends).not.toContain('一、题目');
    expect(ends).not.toContain('（一）小题');
  });

  it('have their faces', () => {
    const blocks: PaperBlock[] = [
      { kind: 'title', text: '纪要' },
      { kind: 'heading', level: 1, text: '一、题目' },
      { kind: 'heading', level: 2, text: '（一）小题' },
    ];
    const [page] = pagesOf(blocks);
    expect(page?.items.map((item) => item.kind === 'text' && [item.face, item.size])).toEqual([
      ['title', 22],
      ['heading', 16],
      ['kai', 16],
    ]);
  });

  it('put the red mark 35 mm below the top of the type area and its red line under issuer and date', () => {
    const [page] = pagesOf([
      { kind: 'mark', text: '香水社区近邻党建联盟联席会议纪要' },
      { kind: 'number', text: '（第3期）' },
      { kind: 'issuerLine', left: '中共香水社区委员会', right: '2026年9月12日' },
      paragraph('正文'),
    ]);
    const [mark, number, issuer, body] = linesOn(page) as [SeenLine, SeenLine, SeenLine, SeenLine];
    const { size } = (page?.items ?? [])[0] as PageText;
    expect(Math.abs(mark.y - 0.84 * size - top - 35 * mm)).toBeLessThan(mm);
    expect(mark.end - mark.x).toBeLessThanOrEqual(innerWidth);
    expect(number.y - mark.y).toBeGreaterThan(2 * lineHeight);
    expect(issuer.x).toBeCloseTo(left + pitch, 3);
    expect(issuer.end).toBeCloseTo(right - pitch, 3);
    const [line] = rules(page?.items ?? []) as [PageRule];
    expect(line).toMatchObject({ red: true, x1: left, x2: right });
    expect(Math.abs(line.y1 - issuer.y - 4 * mm)).toBeLessThan(mm);
    // The text goes on on the lines of the page, so that a first page ends where the others do.
    const [plain] = linesOn(pagesOf([paragraph('字')])[0]) as [SeenLine];
    expect((body.y - top) % lineHeight).toBeCloseTo(plain.y - top, 3);
  });
});

describe('a list of names', () => {
  const names = Array.from({ length: 200 }, (_, i) => ['张建国', '王英', '欧阳修文', '𬤇㛃', '孙磊'][i % 5]);

  it('begins each line after the colon and cuts no name', () => {
    const pages = pagesOf([{ kind: 'nameList', label: '出席', text: names.join('、') }]);
    const lines = pages.flatMap((page) => linesOn(page));
    expect(lines[0]?.text.startsWith('出席：张建国、')).toBe(true);
    expect(lines[0]?.x).toBeCloseTo(left + 2 * pitch, 3);
    for (const line of lines.slice(1)) {
      expect(line.x).toBeCloseTo(left + 5 * pitch, 3);
      expect(line.end).toBeLessThan(right + mm / 2);
      for (const name of line.text.split('、').filter(Boolean)) expect(names).toContain(name);
    }
    expect(textOf(pages)).toBe(`出席：${names.join('、')}`);
  });
});

describe('a list without names', () => {
  it('still shows its label, also at the head of a page', () => {
    const empty: PaperBlock = { kind: 'nameList', label: '请假', text: '' };
    const pages = pagesOf([paragraph('字'.repeat(28 * 22 - 2)), empty]);
    expect(pages.map((page) => linesOn(page).length)).toEqual([22, 1]);
    expect(linesOn(pages[1])[0]?.text).toBe('请假：');
  });
});

describe('page numbers', () => {
  it('stand 7 mm below the type area, right on odd and left on even pages, one character in', () => {
    const pages = pagesOf([paragraph('字'.repeat(2000))], { pageNumbers: true });
    const last = pages.map((page) => linesOn(page).at(-1));
    expect(last.map((line) => line?.text)).toEqual(pages.map((_, i) => `— ${i + 1} —`));
    for (const [i, line] of last.entries()) {
      expect((line?.y ?? 0) - 14 * 0.38).toBeCloseTo(bottom + 7 * mm, 3);
      if (i % 2 === 0) expect(line?.end).toBeCloseTo(right - 14, 3);
      else expect(line?.x).toBeCloseTo(left + 14, 3);
    }
  });
});

describe('an upright or landscape paper', () => {
  it('across has a type area of 225 x 156 mm', () => {
    const pages = pagesOf([paragraph('字'.repeat(2000))], { orientation: 'landscape', pageNumbers: true });
    expect([pages[0]?.width, pages[0]?.height].map((length) => Math.round((length ?? 0) / mm))).toEqual([
      297, 210,
    ]);
    const lines = linesOn(pages[1]).slice(0, -1);
    expect(lines).toHaveLength(15);
    expect(lines[0]?.x).toBeCloseTo(36 * mm, 3);
    expect(Math.abs((lines[0]?.end ?? 0) - 261 * mm)).toBeLessThan(mm / 2);
  });

  it('without blocks is one empty page', () => {
    expect(pagesOf([])).toMatchObject([{ number: 1, items: [] }]);
    expect(pagesOf([{ kind: 'pageBreak' }])).toHaveLength(1);
  });

  it('begins a new page where told, none at its end, and no page with an empty line', () => {
    const pages = pagesOf([
      paragraph('一'),
      { kind: 'pageBreak' },
      { kind: 'space', lines: 2 },
      paragraph('二'),
      { kind: 'pageBreak' },
    ]);
    expect(pages.map((page) => linesOn(page).map(({ text }) => text))).toEqual([['一'], ['二']]);
    expect(linesOn(pages[1])[0]?.y).toBeCloseTo(linesOn(pages[0])[0]?.y ?? 0, 3);
  });
});
