import { describe, expect, it } from 'vitest';
import type { PageModel, PageRule } from '../pageModel.ts';
import type { PaperBlock } from '../paperModel.ts';
import { layoutPaper } from './layoutPaper.ts';
import { mm, sheets } from './measures.ts';
import { linesOn, paperOf, paragraph } from './testing/linesOn.ts';

const { left, top, innerWidth, innerHeight } = sheets.portrait;
const bottom = top + innerHeight;
const colophon = {
  copyTo: '青桐街道党工委，区委社会工作部',
  issuer: '中共香水社区委员会',
  issuedOn: '2026年9月12日印发',
};

const pagesOf = (blocks: readonly PaperBlock[], more = {}) =>
  layoutPaper(paperOf(blocks, { colophon: { ...colophon, ...more } }));
const rulesOn = (page: PageModel | undefined): PageRule[] =>
  (page?.items ?? []).filter((item): item is PageRule => item.kind === 'rule');
const said = (page: PageModel | undefined): string[] => linesOn(page).map(({ text }) => text);

describe('版记', () => {
  it('stands between lines of 0.35, 0.25 and 0.35 mm, the last on the foot of the type area', () => {
    const [page] = pagesOf([paragraph('正文')]);
    const rules = rulesOn(page);
    expect(rules.map(({ thickness }) => Math.round((thickness / mm) * 100) / 100)).toEqual([
      0.35, 0.25, 0.35,
    ]);
    expect(rules.at(-1)?.y1).toBeCloseTo(bottom, 3);
    for (const { x1, x2 } of rules) expect([x1, x2]).toEqual([left, left + innerWidth]);
    const [, copy, issuer] = linesOn(page);
    expect(copy?.text).toBe('抄送：青桐街道党工委，区委社会工作部。');
    expect(copy?.x).toBeCloseTo(left + 14, 3);
    expect(issuer?.text).toBe('中共香水社区委员会2026年9月12日印发');
    expect(issuer?.x).toBeCloseTo(left + 14, 3);
    expect(issuer?.end).toBeCloseTo(left + innerWidth - 14, 3);
  });

  it('has no line for 抄送 where nobody gets a copy, and says 印发 and 。 once', () => {
    const [page] = pagesOf([paragraph('正文')], { copyTo: undefined, issuedOn: '2026年9月12日' });
    expect(rulesOn(page)).toHaveLength(2);
    expect(said(page).at(-1)).toBe('中共香水社区委员会2026年9月12日印发');
    expect(said(pagesOf([paragraph('正文')], { copyTo: '街道。' })[0])[1]).toBe('抄送：街道。');
  });

  it('continues a long 抄送 after its colon and a long issuer beside the date', () => {
    const copyTo = Array.from({ length: 20 }, (_, i) => `第${i + 1}成员单位`).join('，');
    const [page] = pagesOf([paragraph('正文')], { copyTo, issuer: '中共青桐街道香水社区委员会'.repeat(3) });
    const lines = linesOn(page).slice(1);
    const copies = lines.filter(({ x }) => Math.abs(x - left - 4 * 14) < 0.01);
    expect(copies.length).toBeGreaterThan(2);
    expect(lines.map(({ text }) => text).join('')).toContain('第20成员单位。');
    for (const { end } of lines) expect(end).toBeLessThanOrEqual(left + innerWidth - 14 + 0.2);
  });

  it.each([15, 16, 17, 18, 19, 20, 21, 22])('stands on the last page below text after %i lines', (count) => {
    const body = Array.from({ length: count }, (_, i) => paragraph(`第${i + 1}行`));
    const pages = pagesOf(body);
    const last = said(pages.at(-1));
    expect(last.slice(-2)).toEqual([
      '抄送：青桐街道党工委，区委社会工作部。',
      '中共香水社区委员会2026年9月12日印发',
    ]);
    expect(last.length).toBeGreaterThan(2);
    expect(pages.flatMap((page) => said(page)).filter((text) => text.startsWith('第'))).toEqual(
      body.map((_, i) => `第${i + 1}行`),
    );
    expect(rulesOn(pages.at(-1)).at(-1)?.y1).toBeCloseTo(bottom, 3);
    // Text never runs into it.
    const first = rulesOn(pages.at(-1))[0]?.y1 ?? 0;
    for (const { y } of linesOn(pages.at(-1)).slice(0, -2)) expect(y).toBeLessThan(first);
    expect(pages).toHaveLength(count <= 20 ? 1 : 2);
  });

  it('takes a heading along with the text under it', () => {
    const body = Array.from({ length: 19 }, (_, i) => paragraph(`第${i + 1}行`));
    const pages = pagesOf([...body, { kind: 'heading', level: 1, text: '一、题目' }, paragraph('正文')]);
    expect(said(pages[1]).slice(0, 2)).toEqual(['一、题目', '正文']);
  });

  it('stands alone only where nothing can go along', () => {
    const row = [['字'.repeat(700)]];
    const pages = pagesOf([
      { kind: 'table', columns: [{ label: '事项', width: 1 }], rows: row, rowHeight: 600 },
    ]);
    expect(pages).toHaveLength(2);
    expect(said(pages[1])).toHaveLength(2);
  });
});
