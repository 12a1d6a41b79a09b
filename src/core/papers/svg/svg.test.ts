import { describe, expect, it } from 'vitest';
import type { PageItem, PageModel, PageText } from '../pageModel.ts';
import { paperFonts } from '../paperFonts.ts';
import { pagesHtml } from './pagesHtml.ts';
import { svgOf } from './svgOf.ts';
import { svgText } from './svgText.ts';

const text = (words: string, more: Partial<PageText> = {}): PageText => ({
  kind: 'text',
  text: words,
  x: 79.37,
  y: 125,
  width: 64,
  size: 16,
  face: 'body',
  ...more,
});
const page = (...items: PageItem[]): PageModel => ({ width: 595.28, height: 841.89, number: 1, items });
const drawn = (...items: PageItem[]): string => svgText(svgOf(page(...items)));

describe('the drawing of a page', () => {
  it('stretches each text to its width, but not a single letter', () => {
    expect(drawn(text('会议听取'))).toContain('textLength="64" lengthAdjust="spacing">会议听取</text>');
    expect(drawn(text('𬤇', { width: 16 }))).not.toContain('textLength');
    expect(drawn(text('100%'))).toContain('lengthAdjust="spacingAndGlyphs"');
  });

  it('keeps what would be markup as words, blanks as they are, and leaves out what XML forbids', () => {
    const svg = drawn(text('<b>&"　 \u0000\uD800终'));
    expect(svg).toContain('>&lt;b&gt;&amp;&quot;　 终</text>');
    expect(svg).toContain('xml:space="preserve"');
  });

  it('names the fonts of a face in one place, the wanted one first', () => {
    const svg = drawn(text('纪要', { face: 'title' }));
    expect(svg).toContain(`<text x="79.37" y="125" font-size="16"`);
    expect(svg).toContain(`font-family="'${paperFonts.title.wanted[0]}',`);
  });

  it('draws red and upside-down texts', () => {
    expect(drawn(text('纪要', { red: true }))).toContain('fill="#ff0000"');
    expect(drawn(text('张三', { turned: true }))).toContain('transform="rotate(180 79.37 125)"');
  });

  it('groups the lines of one piece and draws rules that look alike as one path', () => {
    const rule = (y: number, thickness: number): PageItem => {
      return { kind: 'rule', x1: 0, x2: 9, y1: y, y2: y, thickness };
    };
    const { children } = svgOf(
      page(
        rule(1, 1),
        rule(2, 1),
        rule(3, 0.5),
        text('一', { part: 'a' }),
        text('二', { part: 'a' }),
        text('三'),
      ),
    );
    expect(children.map(({ name }) => name)).toEqual(['path', 'path', 'g', 'text']);
    expect(children[0]?.attributes['d']).toBe('M0 1L9 1M0 2L9 2');
    expect(children[2]).toMatchObject({ part: 'a', children: [{ text: '一' }, { text: '二' }] });
  });
});

describe('the document that is printed', () => {
  it('sets the paper by its pages, has no margins and loads nothing', () => {
    const html = pagesHtml([page(text('一')), page(text('二'))], '纪要<1>');
    expect(html).toContain('@page{size:210mm 297mm;margin:0}');
    expect(html).toContain('<title>纪要&lt;1&gt;</title>');
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toMatch(/src=|href=|url\(|@import|<script/);
    expect(pagesHtml([{ ...page(), width: 841.89, height: 595.28 }], '')).toContain('size:297mm 210mm');
  });
});
