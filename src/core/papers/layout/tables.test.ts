import { describe, expect, it } from 'vitest';
import type { PageModel, PageRule, PageText } from '../pageModel.ts';
import type { PaperBlock } from '../paperModel.ts';
import { layoutPaper } from './layoutPaper.ts';
import { sheets } from './measures.ts';
import { linesOn, paperOf, paragraph } from './testing/linesOn.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;

const { left, top, innerWidth, innerHeight, height, width } = sheets.portrait;
const columns: Table['columns'] = [
  { label: '序号', width: 1, align: 'center' },
  { label: '议定事项', width: 5 },
  { label: '签名', width: 2 },
];
const table = (rows: Table['rows'], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  columns,
  rows,
  ...more,
});
const rulesOn = (page: PageModel | undefined): PageRule[] =>
  (page?.items ?? []).filter((item): item is PageRule => item.kind === 'rule');
const textsOn = (page: PageModel | undefined): PageText[] =>
  (page?.items ?? []).filter((item): item is PageText => item.kind === 'text');

describe('a table', () => {
  it('repeats its header on each page, cuts no row, and is as wide as the type area', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      `${i + 1}`,
      `第${i + 1}项：${'提出点位并公示。'.repeat(5)}`,
      '',
    ]);
    const pages = layoutPaper(paperOf([table(rows)]));
    expect(pages.length).toBeGreaterThan(2);
    const seen: string[] = [];
    for (const page of pages) {
      const texts = textsOn(page);
      expect(texts.slice(0, 3).map(({ text, face }) => [text, face])).toEqual([
        ['序号', 'heading'],
        ['议定事项', 'heading'],
        ['签名', 'heading'],
      ]);
      const numbers = texts.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => text);
      const items = texts
        .filter(({ text }) => text.startsWith('第'))
        .map(({ text }) => text.replace(/\D.*$/, ''));
      expect(items).toHaveLength(numbers.length);
      seen.push(...numbers);
      for (const { x1, x2, y1, y2 } of rulesOn(page)) {
        expect(Math.min(x1, x2)).toBeGreaterThan(left - 0.01);
        expect(Math.max(x1, x2)).toBeLessThan(left + innerWidth + 0.01);
        expect(Math.max(y1, y2)).toBeLessThan(top + innerHeight + 0.02);
      }
    }
    expect(seen).toEqual(rows.map(([number]) => number));
  });

  it('keeps texts inside their cells, centred where asked', () => {
    const [page] = layoutPaper(paperOf([table([['1', '很长的事项'.repeat(12), '李'.repeat(30)]])]));
    const edges = [0, 1, 6, 8].map((share) => left + (share / 8) * innerWidth);
    for (const { text, x, width: wide } of textsOn(page)) {
      const column = edges.findLastIndex((edge) => x >= edge);
      expect(x + wide, text).toBeLessThanOrEqual((edges[column + 1] ?? 0) + 0.01);
    }
    const one = textsOn(page).find(({ text }) => text === '1');
    expect((one?.x ?? 0) + (one?.width ?? 0) / 2).toBeCloseTo(((edges[0] ?? 0) + (edges[1] ?? 0)) / 2, 2);
  });

  it('leaves room to sign', () => {
    const [page] = layoutPaper(
      paperOf([
        table(
          [
            ['1', '', ''],
            ['2', '', ''],
          ],
          { rowHeight: 36, size: 14 },
        ),
      ]),
    );
    const [first, second] = textsOn(page).filter(({ text }) => /^\d$/.test(text));
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(36, 3);
  });

  it('continues a row longer than a page on the next, with nothing lost', () => {
    const long = '一二三四五六七八九十'.repeat(400);
    const pages = layoutPaper(
      paperOf([
        table([
          ['1', '短', ''],
          ['2', long, '李强'],
          ['3', '短', ''],
        ]),
      ]),
    );
    expect(pages.length).toBeGreaterThan(2);
    const columnStart = left + innerWidth / 8;
    const text = pages
      .flatMap((page) => textsOn(page).slice(3))
      .filter(({ x, text: one }) => x > columnStart && x < columnStart + 50 && one !== '短')
      .map(({ text: one }) => one)
      .join('');
    expect(text).toBe(long);
    for (const page of pages) expect(textsOn(page)[1]?.text).toBe('议定事项');
    expect(linesOn(pages.at(-1)).at(-1)?.text).toBe('3短');
  });

  it('with no rows is its header, and never leaves the header alone at the foot', () => {
    expect(textsOn(layoutPaper(paperOf([table([])]))[0])).toHaveLength(3);
    const pages = layoutPaper(paperOf([paragraph('字'.repeat(28 * 21 - 2)), table([['1', '项', '']])]));
    expect(linesOn(pages[0]).at(-1)?.text).not.toContain('序号');
    expect(linesOn(pages[1]).map(({ text }) => text)).toEqual(['序号议定事项签名', '1项']);
  });

  it('takes short rows and columns without a share', () => {
    const bare = [
      { label: '甲', width: 0 },
      { label: '乙', width: 0 },
    ];
    const pages = layoutPaper(paperOf([{ kind: 'table', columns: bare, rows: [['一']] }]));
    expect(textsOn(pages[0]).map(({ text }) => text)).toContain('一');
  });
});

describe('slips and cards', () => {
  it('draws the line to cut along over the whole paper', () => {
    const [page] = layoutPaper(paperOf([paragraph('上'), { kind: 'cutLine' }, paragraph('下')]));
    expect(rulesOn(page)).toMatchObject([{ x1: 0, x2: width, dashed: true }]);
  });

  it('prints two name cards on a page, each name twice, once upside down about the fold', () => {
    const names = ['张三', '李建国', '名字有十二个字的一个人啊'];
    const pages = layoutPaper(paperOf(names.map((name) => ({ kind: 'nameCard', name, unit: '香水物业' }))));
    expect(pages).toHaveLength(2);
    const [turned, upright] = [true, undefined].map((wanted) =>
      textsOn(pages[0]).filter((text) => text.turned === wanted && text.face === 'title'),
    );
    expect(upright?.map(({ text }) => text)).toEqual(['张　三', '李建国']);
    expect(turned?.map(({ text }) => text)).toEqual(['张　三', '李建国']);
    for (const [i, text] of (upright ?? []).entries()) {
      const fold = height / 4 + (i * height) / 2;
      const other = turned?.[i];
      expect((other?.y ?? 0) - fold).toBeCloseTo(fold - text.y, 3);
      expect(other?.x).toBeCloseTo(width - text.x, 3);
    }
    const long = textsOn(pages[1]).find(({ text, turned: over }) => text === names[2] && !over);
    expect(long?.x).toBeGreaterThan(0);
    expect((long?.x ?? 0) + (long?.width ?? 0)).toBeLessThan(width);
  });
});
