import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { layoutPaper } from '../layout/layoutPaper.ts';

/** From the largest type to the smallest that can still be read from a step away. */
const scales = [
  1.6, 1.5, 1.4, 1.3, 1.22, 1.15, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4,
] as const;

/** The blocks of one page in the largest type in which they fit it; what fits in none runs on to more pages in the smallest. */
export function fitted(
  look: Pick<PaperModel, 'kind' | 'orientation' | 'sheet'>,
  make: (scale: number) => readonly PaperBlock[],
): readonly PaperBlock[] {
  const isOnePage = (scale: number): boolean =>
    layoutPaper({ ...look, fileName: '', pageNumbers: false, blocks: make(scale) }).length === 1;
  return make(scales.find(isOnePage) ?? scales[scales.length - 1] ?? 1);
}

/** The pages of several records one after the other. */
export function onPages(pages: readonly (readonly PaperBlock[])[]): readonly PaperBlock[] {
  return pages.flatMap((blocks, i) => (i === 0 ? blocks : [{ kind: 'pageBreak' as const }, ...blocks]));
}
