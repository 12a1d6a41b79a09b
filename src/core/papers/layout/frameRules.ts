import type { PageRule } from '../pageModel.ts';
import { mm, type Sheet } from './measures.ts';

/** The lines of a frame: how far outside the type area, and how thick, in points. */
const lines = [
  { outside: 14 * mm, thickness: 2.5 },
  { outside: 12.3 * mm, thickness: 0.8 },
] as const;

function ring({ left, top, innerWidth, innerHeight }: Sheet, outside: number, thickness: number): PageRule[] {
  const [x1, y1] = [left - outside, top - outside];
  const [x2, y2] = [left + innerWidth + outside, top + innerHeight + outside];
  const rule = (ends: Pick<PageRule, 'x1' | 'y1' | 'x2' | 'y2'>): PageRule => {
    return { kind: 'rule', ...ends, thickness, red: true };
  };
  const half = thickness / 2;
  return [
    rule({ x1: x1 - half, y1, x2: x2 + half, y2: y1 }),
    rule({ x1: x1 - half, y1: y2, x2: x2 + half, y2 }),
    rule({ x1, y1, x2: x1, y2 }),
    rule({ x1: x2, y1, x2, y2 }),
  ];
}

/** The red double line round a page. */
export function frameRules(sheet: Sheet): readonly PageRule[] {
  return lines.flatMap(({ outside, thickness }) => ring(sheet, outside, thickness));
}
