import type { PageModel } from '../pageModel.ts';
import { mm } from '../layout/measures.ts';
import { svgOf } from './svgOf.ts';
import { escaped, svgText } from './svgText.ts';

const millimetres = (points: number): string => `${Math.round((points / mm) * 100) / 100}mm`;

/** A document of its own that prints the pages, each on one sheet; it loads nothing. */
export function pagesHtml(pages: readonly PageModel[], title: string): string {
  const [{ width, height } = { width: 210 * mm, height: 297 * mm }] = pages;
  const size = { width: millimetres(width), height: millimetres(height) };
  const drawings = pages.map((page) => svgText(svgOf(page, size)));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
@page{size:${size.width} ${size.height};margin:0}html,body{margin:0}svg{display:block;overflow:hidden;break-inside:avoid}svg+svg{break-before:page}
</style></head><body>${drawings.join('\n')}</body></html>`;
}
