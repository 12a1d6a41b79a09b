import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

/** A number of a mobile telephone: eleven digits from 1 on. */
const mobile = /^1\d{10}$/;

/**
 * The telephone that a notice may show: the one the grid names for it, else the office's own. A mobile under the office's name is
 * somebody's own and goes on no wall by itself; then there is none, and the line stays blank.
 */
export function officePhone(data: Data, grid: Stored<'grid'> | undefined): string | undefined {
  if (grid?.officePhone !== undefined) return grid.officePhone;
  const own = data.all('settings')[0]?.contactPhone;
  return own === undefined || mobile.test(own.replace(/\D/g, '')) ? undefined : own;
}

/** What stands for a number that is to be written in by hand. */
export const blankPhone = '＿＿＿＿＿＿＿＿';
