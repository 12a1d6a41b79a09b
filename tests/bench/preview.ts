import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { layoutPaper } from '../../src/core/papers/layout/layoutPaper.ts';
import type { PaperBlock, PaperModel } from '../../src/core/papers/paperModel.ts';
import { PaperPages } from '../../src/renderer/papers/PaperPages.tsx';
import { benchMinutes } from './minutes.ts';

const KEYS = 60;
const TYPED = '会议认为此事关系居民出行安全要先公示后施工并向居民说明';

/** Times from a key to the painted page, in ms. */
export interface PreviewTimes {
  readonly pages: number;
  readonly median: number;
  readonly p95: number;
  /** Composing and laying out alone. */
  readonly layout: number;
}

/** Resolves when what is drawn now is on the screen: a task after the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage('painted', { transfer: [] });
    });
  });
}

/** The paper with more words in its first paragraph, so that all lines after it move. */
function typed(model: PaperModel, text: string): PaperModel {
  const at = model.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const longer = (block: PaperBlock): PaperBlock =>
    block.kind === 'paragraph' ? { ...block, runs: [...block.runs, { text }] } : block;
  return { ...model, blocks: model.blocks.map((block, i) => (i === at ? longer(block) : block)) };
}

const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Types into minutes of ten pages and measures until each key is seen. */
export async function benchPreview(): Promise<PreviewTimes> {
  const minutes = benchMinutes(10, 40, 3);
  const place = document.body.appendChild(document.createElement('div'));
  place.setAttribute('style', 'width:480px;height:600px;overflow:auto');
  const root = createRoot(place);
  const show = (text: string): number => {
    const pages = layoutPaper(typed(minutes.compose(), text));
    flushSync(() => root.render(createElement(PaperPages, { pages, onPart: () => undefined })));
    return pages.length;
  };
  let pages = show('');
  await painted();
  const [times, layouts]: [number[], number[]] = [[], []];
  for (let i = 0; i < KEYS; i++) {
    const text = Array.from({ length: i + 1 }, (_, n) => TYPED.charAt(n % TYPED.length)).join('');
    const from = performance.now();
    layoutPaper(typed(minutes.compose(), text));
    layouts.push(performance.now() - from);
    const key = performance.now();
    pages = show(text);
    await painted();
    times.push(performance.now() - key);
  }
  root.unmount();
  place.remove();
  return { pages, median: share(times, 0.5), p95: share(times, 0.95), layout: share(layouts, 0.5) };
}
