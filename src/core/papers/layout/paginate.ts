import type { PageItem } from '../pageModel.ts';
import { lowered, newPage, type Box, type Flow } from './box.ts';
import { lineHeight } from './measures.ts';

/** Boxes on one page, from the top of the type area. */
export interface FilledPage {
  readonly items: readonly PageItem[];
  /** Where the next box would begin. */
  readonly used: number;
  /** The boxes of the flow that stand here, by their place in it. */
  readonly from: number;
}

/** Rounding may add up over 22 lines. */
const tolerance = 0.01;
/** A row that has to be cut begins at the foot of a page only where so much of it fits. */
const leastPiece = 4 * lineHeight;

/** Fills pages of a height with boxes, one after the other. */
class Pages {
  readonly done: FilledPage[] = [];
  private items: PageItem[] = [];
  private used = 0;
  private from = 0;
  private readonly height: number;
  private readonly top: number;

  constructor(height: number, top: number) {
    this.height = height;
    this.top = top;
  }

  get empty(): boolean {
    return this.items.length === 0 && this.used === 0;
  }

  get room(): number {
    return this.height - this.used + tolerance;
  }

  turn(next: number): void {
    this.done.push({ items: this.items, used: this.used, from: this.from });
    this.items = [];
    this.used = 0;
    this.from = next;
  }

  put(box: Box): void {
    for (const item of box.items) this.items.push(lowered(item, this.top + this.used));
    this.used += box.height;
    if (box.snap) this.used = Math.ceil(this.used / lineHeight - 0.2) * lineHeight;
  }

  /** A box that may be taller than a page, cut as often as needed. */
  putCut(whole: Box, at: number): void {
    let rest: Box | undefined = whole;
    while (rest !== undefined) {
      if (this.empty && rest.header) this.put(rest.header);
      const pieces: readonly [Box, Box] | undefined =
        rest.height > this.room ? rest.cut?.(this.room) : undefined;
      this.put(pieces?.[0] ?? rest);
      rest = pieces?.[1];
      if (rest !== undefined) this.turn(at);
    }
  }
}

/** Height of a box with those that it keeps on its page. */
function groupHeight(flow: Flow, at: number): number {
  let height = 0;
  for (let i = at; i < flow.length; i++) {
    const box = flow[i];
    if (box === undefined || box === newPage) break;
    height += box.height;
    if (!box.keep) break;
  }
  return height;
}

function mustTurn(pages: Pages, box: Box, group: number, height: number): boolean {
  if (pages.empty || group <= pages.room) return false;
  const tooTall = box.height + (box.header?.height ?? 0) > height;
  return !(tooTall && box.cut !== undefined && pages.room > leastPiece);
}

/**
 * Parts a flow into pages of a height; `forced` is a place in it where a new page begins in any case. What goes on after a page
 * break (`isLater`) begins with no empty line.
 */
export function paginate(
  flow: Flow,
  height: number,
  top: number,
  forced?: number,
  isLater = false,
): readonly FilledPage[] {
  const pages = new Pages(height, top);
  for (const [i, box] of flow.entries()) {
    if (box === newPage) {
      if (!pages.empty) pages.turn(i + 1);
      continue;
    }
    if (!pages.empty && (i === forced || mustTurn(pages, box, groupHeight(flow, i), height))) pages.turn(i);
    if (box.blank && pages.empty && (isLater || pages.done.length > 0)) continue;
    pages.putCut(box, i);
  }
  if (!pages.empty || pages.done.length === 0) pages.turn(flow.length);
  return pages.done;
}
