import type { Gap } from '../../core/rules/coverage.ts';

/** Screens written by hand that take the place of a ledger. */
const screens: Readonly<Record<string, string>> = { meetingBody: '/meetings' };

/** The page on which a gap is filled: its ledger, with the form open at the place where a new row fills it, or with the row that lacks something. */
export function gapAddress({ ledger, place, isNewRow, isOwnRow }: Gap): string {
  const screen = screens[ledger] ?? `/ledger/${ledger}`;
  if (isOwnRow === true) return `${screen}?edit=${place}`;
  return `${screen}${isNewRow ? `?new=${place}` : ''}`;
}
