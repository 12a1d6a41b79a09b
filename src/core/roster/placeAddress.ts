import { asText, halfWidth, squeeze } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';

const NUMBER = '第?(?:[A-Za-z]{0,2}\\d+(?:-\\d+)?[A-Za-z]?|[A-Za-z]|[一二三四五六七八九十]{1,3})';
const ADDRESS = new RegExp(
  `^(\\p{Script=Han}{2,}?)?(${NUMBER})(?:号楼|栋楼?|幢楼?|#楼?|座|号|楼)?(?:(${NUMBER})(?:单元|门))?$`,
  'u',
);
const BY_DASH = /^([0-9A-Za-z]+)-([0-9A-Za-z]+)$/;

/** The raw cells that name one place, from the widest to the narrowest. */
export type PlaceCells = readonly Raw[];

interface Address {
  readonly lead: string | undefined;
  readonly outer: string;
  readonly inner: string | undefined;
}

function takeApart(raw: Raw): Address | undefined {
  if (typeof raw !== 'string') return undefined;
  const found = ADDRESS.exec(squeeze(halfWidth(raw)).replace(/[—–－]/g, '-'));
  return found?.[2] === undefined ? undefined : { lead: found[1], outer: found[2], inner: found[3] };
}

function isAlike(lead: string, raw: Raw): boolean {
  const text = squeeze(asText(raw));
  return text === '' || text.includes(lead) || lead.includes(text);
}

function textAt(cells: PlaceCells, i: number): string {
  return asText(cells[i] ?? null);
}

/** The narrowest number of a cell alone; what the cell says of wider places goes to their cells where those are empty. */
function spread(cells: Raw[], i: number, outer: number, hasOuter: boolean): void {
  const address = takeApart(cells[i] ?? null);
  const { lead, inner } = address ?? {};
  const widest = outer - 1;
  if (inner !== undefined && outer !== i) {
    cells[i] = inner;
    if (textAt(cells, outer) === '') cells[outer] = address?.outer ?? null;
  } else if (outer !== i && !hasOuter) {
    const dashed = BY_DASH.exec(squeeze(halfWidth(textAt(cells, i))));
    if (dashed?.[1] !== undefined) [cells[outer], cells[i]] = [dashed[1], dashed[2] ?? null];
  } else if (lead !== undefined && outer === i && isAlike(lead, cells[widest] ?? null)) {
    cells[i] = address?.outer ?? null;
  }
  if (lead !== undefined && widest >= 0 && textAt(cells, widest) === '') cells[widest] = lead;
}

/** Undoes what offices write into one cell: `东方名苑3号楼` in the building's column, `3号楼2单元` or `3-2` in the unit's. */
export function takeAddressApart(
  cells: PlaceCells,
  numbered: readonly boolean[],
  hasColumn: readonly boolean[],
): PlaceCells {
  const result = [...cells];
  for (let i = result.length - 1; i > 0; i--) {
    const outer = numbered[i - 1] === true ? i - 1 : i;
    if (numbered[i] === true) spread(result, i, outer, hasColumn[outer] !== false);
  }
  return result;
}
