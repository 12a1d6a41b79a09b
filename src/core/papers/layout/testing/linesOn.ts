import type { PageModel, PageText } from '../../pageModel.ts';
import type { PaperBlock, PaperModel } from '../../paperModel.ts';

/** A paper of these blocks for tests. */
export function paperOf(blocks: readonly PaperBlock[], more: Partial<PaperModel> = {}): PaperModel {
  return {
    kind: 'minutes',
    fileName: '纪要',
    orientation: 'portrait',
    pageNumbers: false,
    blocks,
    ...more,
  };
}

/** A paragraph of body text. */
export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text }] });

/** One line as it stands on a page. */
export interface SeenLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Right edge of its last letter. */
  readonly end: number;
}

/** The lines on a page from top to bottom, texts of one height joined. */
export function linesOn(page: PageModel | undefined): readonly SeenLine[] {
  const texts = (page?.items ?? []).filter((item): item is PageText => item.kind === 'text');
  const heights = [...new Set(texts.map(({ y }) => y))].sort((a, b) => a - b);
  return heights.map((y) => {
    const own = texts.filter((text) => text.y === y).sort((a, b) => a.x - b.x);
    return {
      text: own.map(({ text }) => text).join(''),
      x: own[0]?.x ?? 0,
      y,
      end: Math.max(...own.map(({ x, width }) => x + width)),
    };
  });
}
