import type { Staffing } from '../rules/coverage.ts';
import type { BoxLook, TextLook } from './looks.ts';

/** How a place stands: held, held by a Party member, lacking somebody, or not meant to have anybody. */
export type Standing = 'filled' | 'party' | 'missing' | 'unused';

/** The standing of a place with so many holders. */
export function standing(holders: number, { due, party, missing }: Staffing): Standing {
  if (missing > 0) return 'missing';
  if (due === 0 && holders === 0) return 'unused';
  return party > 0 ? 'party' : 'filled';
}

/** Each standing by colour, by sign and by word. */
export const standingLooks: Readonly<
  Record<
    Standing,
    {
      readonly look: BoxLook;
      readonly textLook: TextLook;
      readonly sign: string;
      readonly signLook: TextLook;
      /** The sign stands on a dark square. */
      readonly tag: boolean;
      readonly word: string;
    }
  >
> = {
  filled: { look: 'filled', textLook: 'ink', sign: '✓', signLook: 'good', tag: false, word: '到岗' },
  party: { look: 'filled', textLook: 'ink', sign: '党', signLook: 'onTag', tag: true, word: '到岗，党员' },
  missing: { look: 'missing', textLook: 'late', sign: '缺', signLook: 'late', tag: false, word: '空缺' },
  unused: { look: 'unused', textLook: 'muted', sign: '—', signLook: 'muted', tag: false, word: '不设' },
};
