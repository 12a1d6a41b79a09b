import { asText, halfWidth, squeeze } from '../kinds/wording.ts';
import type { Raw } from '../record/kind.ts';

/** Two ascending numbers with a dash, which may be one number (1-3 as a building of its own) or a row of them (1, 2 and 3). */
export interface PlaceSpan {
  readonly literal: string;
  readonly numbers: readonly string[];
  /** Written with 号楼 behind it, as a row of buildings is. */
  readonly isMarked: boolean;
  readonly shown: string;
}

const DASHED = /(?:^|\p{Script=Han})(\d{1,3})-(\d{1,3})(号楼|栋楼?|幢楼?|#楼?|座|号|楼|单元|门)?$/u;
const MARKED = /\d(?:号楼|栋楼?|幢楼?|#楼?|座|号|楼|单元|门)$/;
const LONGEST = 50;

function plain(raw: Raw): string {
  return squeeze(halfWidth(asText(raw))).replace(/[—–－]/g, '-');
}

/** What a cell, or a part of a cell that lists several, may span; undefined where it names one place or several for sure. */
export function spanIn(part: Raw, cell: Raw): PlaceSpan | undefined {
  if (typeof part !== 'string') return undefined;
  const found = DASHED.exec(plain(part));
  const [from, to] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || !(from > 0 && from < to && to - from < LONGEST)) return undefined;
  return {
    literal: `${from}-${to}`,
    numbers: Array.from({ length: to - from + 1 }, (_, i) => String(from + i)),
    isMarked: found[3] !== undefined || MARKED.test(plain(cell)),
    shown: asText(part).trim(),
  };
}
