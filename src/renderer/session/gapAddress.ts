import type { Gap } from '../../core/rules/coverage.ts';

/** The page on which a gap is filled: its ledger, with the entry form open at the place where a new row fills it. */
export function gapAddress({ ledger, place, isNewRow }: Gap): string {
  return `/ledger/${ledger}${isNewRow ? `?new=${place}` : ''}`;
}
