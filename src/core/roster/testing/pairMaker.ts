import type { Raw } from '../../record/kind.ts';
import { makeHeads } from './headsMaker.ts';
import { SheetMaker, type Chance } from './sheetMaker.ts';

/** Two made-up lists side by side in one sheet, 楼长 left and 单元长 right, with empty columns between. */
export function makePair(chance: Chance): SheetMaker {
  const left = makeHeads(chance, { hasHeads: true, hasUnits: false, hasRows: false });
  const right = makeHeads(chance, { hasHeads: false, hasDeputies: false, hasUnits: true });
  const width = Math.max(...left.rows.map((row) => row.length));
  const at = width + 1 + chance.below(2);
  const pair = new SheetMaker();
  for (let r = 0; r < Math.max(left.rows.length, right.rows.length); r++) {
    const own = left.rows[r] ?? [];
    const gap = Array<Raw>(at - own.length).fill(null);
    pair.add(...own, ...gap, ...(right.rows[r] ?? []));
  }
  pair.merges.push(...left.merges);
  for (const area of right.merges)
    pair.merges.push({ ...area, left: area.left + at, right: area.right + at });
  for (const one of [left, right]) for (const [key, value] of one.truth) pair.truth.set(key, value);
  return pair;
}
