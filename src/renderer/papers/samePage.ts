import type { PageItem, PageModel } from '../../core/papers/pageModel.ts';

function sameItem(a: PageItem, b: PageItem | undefined): boolean {
  if (b === undefined || a.kind !== b.kind) return false;
  const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}

/** Whether two pages look alike, so that typing on page 3 does not draw the other nine again. */
export function samePage(a: PageModel, b: PageModel): boolean {
  if (a === b) return true;
  return (
    a.number === b.number &&
    a.width === b.width &&
    a.height === b.height &&
    a.items.length === b.items.length &&
    a.items.every((item, i) => sameItem(item, b.items[i]))
  );
}
