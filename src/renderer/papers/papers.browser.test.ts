import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layoutPaper } from '../../core/papers/layout/layoutPaper.ts';
import type { PageModel, PageText } from '../../core/papers/pageModel.ts';
import type { PaperBlock, PaperModel } from '../../core/papers/paperModel.ts';
import { pagesHtml } from '../../core/papers/svg/pagesHtml.ts';
import { FontNote } from './FontNote.tsx';
import { PaperPages } from './PaperPages.tsx';
import { PrintPages } from './PrintPages.tsx';
import { usedFonts } from './usedFonts.ts';

const blocks: readonly PaperBlock[] = [
  { kind: 'title', text: '香水社区近邻党建联盟2026年第三季度联席会议纪要', part: 'title' },
  { kind: 'heading', level: 1, text: '一、关于充电车棚选址' },
  {
    kind: 'paragraph',
    runs: [{ text: `会议议定：由物业牵头，9月25日前提出WiFi点位（见〔2026〕5号）𬤇㛃 <&>"。`.repeat(60) }],
    part: 'topic',
  },
];
const paper = (more: readonly PaperBlock[] = []): PaperModel => ({
  kind: 'minutes',
  fileName: '纪要',
  orientation: 'portrait',
  pageNumbers: true,
  blocks: [...blocks, ...more],
});
const pages = layoutPaper(paper());
const textsOf = (some: readonly PageModel[]): PageText[] =>
  some.flatMap(({ items }) => items.filter((item): item is PageText => item.kind === 'text'));

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  act(() => root.unmount());
  place.remove();
});

const drawn = (): SVGTextElement[] => [...place.querySelectorAll('text')];

describe('the preview', () => {
  it('draws every line exactly as wide as it was laid out, whatever font is there', () => {
    act(() => root.render(createElement(PaperPages, { pages })));
    const wanted = textsOf(pages);
    expect(drawn()).toHaveLength(wanted.length);
    expect(pages.length).toBeGreaterThan(2);
    for (const [i, element] of drawn().entries()) {
      const { text, width, x } = wanted[i] as PageText;
      expect(element.textContent).toBe(text);
      const last = element.getEndPositionOfChar(element.getNumberOfChars() - 1).x;
      expect(Math.abs(last - x - width), text).toBeLessThan(1);
    }
  });

  it('is read page by page, and a click or a key on a line tells its piece', () => {
    const told: string[] = [];
    act(() => root.render(createElement(PaperPages, { pages, onPart: (part) => told.push(part) })));
    const sections = [...place.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'));
    expect(sections).toEqual(pages.map((_, i) => `第${i + 1}页，共${pages.length}页`));
    const [title, topic] = [...place.querySelectorAll('[data-part]')];
    title?.querySelector('text')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    topic?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    place.querySelector('text:not(g text)')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(told).toEqual(['title', 'topic']);
  });

  it('shows the piece that is chosen and those that need a look', () => {
    const marked = new Set(['topic']);
    act(() => root.render(createElement(PaperPages, { pages, chosen: 'title', marked })));
    expect(place.querySelectorAll('.paper-part-chosen[data-part=title]')).toHaveLength(1);
    expect(place.querySelectorAll('.paper-part-marked[data-part=topic]')).toHaveLength(pages.length);
    expect(place.querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  it('draws again only the page that changed', () => {
    act(() => root.render(createElement(PaperPages, { pages })));
    const [first, last] = [place.querySelector('text'), drawn().at(-1)];
    const longer = layoutPaper(paper([{ kind: 'paragraph', runs: [{ text: '会议要求抓好落实。' }] }]));
    act(() => root.render(createElement(PaperPages, { pages: longer })));
    expect(place.querySelector('text')).toBe(first);
    expect(place.textContent).toContain('会议要求抓好落实。');
    expect(last?.isConnected).toBe(true);
  });

  it('is the same drawing as the document that is printed to PDF', () => {
    act(() => root.render(createElement(PaperPages, { pages })));
    const printed = new DOMParser().parseFromString(pagesHtml(pages, '纪要'), 'text/html');
    const look = (element: Element): string =>
      ['x', 'y', 'font-size', 'font-family', 'textLength', 'fill', 'transform']
        .map((name) => element.getAttribute(name))
        .concat(element.textContent)
        .join(' ');
    const inDocument = [...printed.querySelectorAll('text')].map((element) => look(element));
    expect(inDocument).toEqual(drawn().map((element) => look(element)));
  });
});

describe('printing', () => {
  // These wait for a frame, which is no part of an act.
  beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

  it('puts one page on each sheet beside the program, prints, and then tells', async () => {
    let sheets = 0;
    const done = new Promise<unknown>((resolve) => {
      const print = (): Promise<void> => {
        sheets = document.querySelectorAll('body > .paper-sheets > .paper-sheet > svg[width="210mm"]').length;
        return Promise.resolve();
      };
      root.render(createElement(PrintPages, { pages, print, onDone: resolve }));
    });
    expect(await done).toBeUndefined();
    expect(sheets).toBe(pages.length);
  });

  it('prints once, though what is around it is drawn again', async () => {
    let prints = 0;
    await new Promise<unknown>((resolve) => {
      const again = (): void => {
        const print = (): Promise<void> => {
          prints += 1;
          return new Promise((printed) => setTimeout(printed, 100));
        };
        root.render(createElement(PrintPages, { pages, print, onDone: () => resolve(undefined) }));
      };
      again();
      requestAnimationFrame(() => requestAnimationFrame(again));
    });
    expect(prints).toBe(1);
  });

  it('tells why it failed', async () => {
    const failed = new Error('no printer');
    const told = await new Promise<unknown>((resolve) => {
      root.render(createElement(PrintPages, { pages, print: () => Promise.reject(failed), onDone: resolve }));
    });
    expect(told).toBe(failed);
  });
});

describe('the fonts really used', () => {
  it('are measured: a font is named only when it is there', () => {
    const uses = usedFonts();
    expect(uses.map(({ face }) => face)).toEqual(['title', 'body', 'heading', 'kai', 'song']);
    for (const { used, isWanted } of uses) expect(isWanted && used === undefined).toBe(false);
    act(() => root.render(createElement(FontNote, { pages })));
    const missing = uses.filter(({ isWanted, face }) => !isWanted && face !== 'kai');
    const said = place.querySelector('[data-testid=paper-fonts]')?.textContent ?? '';
    for (const { wanted } of missing) expect(said).toContain(wanted);
    expect(said === '').toBe(missing.length === 0);
  });
});
