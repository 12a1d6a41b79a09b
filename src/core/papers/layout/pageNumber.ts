import type { PageText } from '../pageModel.ts';
import { lettersOf } from './letters.ts';
import { mm, sizes, type Sheet } from './measures.ts';
import { naturalWidth, setLine } from './setLine.ts';

/** The dash of a page number stands this share of its size above the base line. */
const dashHeight = 0.38;

/** `— 1 —` in 14 pt 宋体, the dash 7 mm below the type area, one character in: right on odd pages, left on even ones. */
export function pageNumber(number: number, sheet: Sheet): readonly PageText[] {
  const size = sizes.small;
  const letters = lettersOf(`— ${number} —`, 'song');
  const width = naturalWidth(letters, size);
  const right = sheet.left + sheet.innerWidth - size - width;
  const x = number % 2 === 1 ? right : sheet.left + size;
  const y = sheet.top + sheet.innerHeight + 7 * mm + dashHeight * size;
  return setLine({ letters, last: true }, { x, y, size });
}
