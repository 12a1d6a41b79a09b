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

/** Takes the number of a wider place out of the cell of a narrower one: `3号楼2单元`, `3-2`. */
function spreadOuter(cells: Raw[], i: number, hasOuter: boolean): void {
  const address = takeApart(cells[i] ?? null);
  if (address?.inner !== undefined) {
    cells[i] = address.inner;
    if (textAt(cells, i - 1) === '') cells[i - 1] = address.outer;
    return;
  }
  const dashed = hasOuter ? null : BY_DASH.exec(squeeze(halfWidth(textAt(cells, i))));
  if (dashed?.[1] !== undefined) [cells[i - 1], cells[i]] = [dashed[1], dashed[2] ?? null];
}

/** Takes the name of the widest place out of a cell: `东方名苑3号楼`. */
function spreadLead(cells: Raw[], i: number, widest: number, address: Address | undefined): void {
  const lead = address?.lead;
  if (lead === undefined || widest < 0) return;
  if (widest === i - 1 && isAlike(lead, cells[widest] ?? null)) cells[i] = address?.outer ?? null;
  if (textAt(cells, widest) === '') cells[widest] = lead;
}

/** Undoes what offices write into one cell: `东方名苑3号楼` in the building's column, `3号楼2单元` or `3-2` in the unit's. */
export function takeAddressApart(
  cells: PlaceCells,
  numbered: readonly boolean[],
  hasColumn: readonly boolean[],
): PlaceCells {
  const result = [...cells];
  for (let i = result.length - 1; i > 0; i--) {
    if (numbered[i] !== true) continue;
    const isInner = numbered[i - 1] === true;
    const address = takeApart(result[i] ?? null);
    if (isInner) spreadOuter(result, i, hasColumn[i - 1] !== false);
    spreadLead(result, i, isInner ? i - 2 : i - 1, address);
  }
  return result;
}
