import { sheets } from '../../core/papers/layout/measures.ts';
import type { PageModel } from '../../core/papers/pageModel.ts';

/** The paper that pages are printed on; all pages of a paper have the size of its first. */
export function sheetSize(pages: readonly PageModel[]): {
  readonly size: 'A4' | 'A3';
  readonly landscape: boolean;
} {
  const { width, height } = pages[0] ?? sheets.portrait;
  const isLarge = Math.max(width, height) > sheets.portrait.height + 1;
  return { size: isLarge ? 'A3' : 'A4', landscape: width > height };
}
