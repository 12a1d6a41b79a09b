import type { PageItem } from '../pageModel.ts';

/** A piece of a paper that stands on one page: a line of text, a row of a table. Its items lie below its upper edge. */
export interface Box {
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Stays on the page of the box after it. */
  readonly keep?: true;
  /** The first box of a block. */
  readonly first?: true;
  /** An empty line, left out at the head of a page. */
  readonly blank?: true;
  /** The lines after it stand on the lines of the page again. */
  readonly snap?: true;
  /** Repeated above the box where it begins a page. */
  readonly header?: Box;
  /** Cuts a box that is taller than a page into what fits in the room given and the rest; undefined when nothing fits. */
  readonly cut?: (room: number) => readonly [Box, Box] | undefined;
}

/** The next box begins a new page. */
export const newPage = 'newPage';

export type Flow = readonly (Box | typeof newPage)[];

/** An item further down. */
export function lowered(item: PageItem, by: number): PageItem {
  return item.kind === 'text' ? { ...item, y: item.y + by } : { ...item, y1: item.y1 + by, y2: item.y2 + by };
}
