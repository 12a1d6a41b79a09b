import type { ComponentType } from 'react';
import { compareText } from '../../../core/kinds/wording.ts';
import type { Column, Face } from '../table/columns.ts';
import type { Filter } from './filter.ts';

/** A list longer than this is not ticked through; it is narrowed by a text or a range instead. */
const MOST_TICKS = 200;
/** Up to so many texts ticking comes first. */
const FEW = 24;

/** The ways in which a column is narrowed. */
export type FilterMode = 'ticks' | 'text' | 'range';

/** A text of a column with the number of its cells. */
export type TextCount = readonly [text: string, count: number];

/** What a part of the filter panel is given. */
export type FilterPart = ComponentType<{
  readonly column: Column;
  readonly face: Face;
  readonly counts: readonly TextCount[];
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly onDone: () => void;
}>;

/** The different texts of a column, what it holds, and how it can be narrowed, the likeliest way first. */
export function modesFor(
  column: Column,
  entries: readonly { readonly text: string; readonly value: unknown }[],
): { readonly counts: readonly TextCount[]; readonly face: Face; readonly modes: readonly FilterMode[] } {
  const values = new Map<string, unknown>();
  const counts = new Map<string, number>();
  for (const choice of column.choices ?? []) counts.set(choice, 0);
  for (const { text, value } of entries) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    values.set(text, value);
  }
  const face = column.face ?? faceOf([...values.values()]);
  const used = [...counts].filter(([, count]) => count > 0);
  const sorted = used.length > MOST_TICKS || column.choices !== undefined ? used : ordered(used, values);
  const canTick = used.length <= MOST_TICKS;
  const own: FilterMode = face === 'texts' ? 'text' : 'range';
  const first = used.length <= FEW && face === 'texts';
  return {
    counts: [...sorted.filter(([text]) => text !== ''), ...sorted.filter(([text]) => text === '')],
    face,
    modes: canTick ? (first ? ['ticks', own] : [own, 'ticks']) : [own],
  };
}

/** A derived column holds numbers when all its values are. */
function faceOf(values: readonly unknown[]): Face {
  const some = values.filter((value) => value !== undefined);
  return some.length > 0 && some.every((value) => typeof value === 'number') ? 'numbers' : 'texts';
}

function ordered(counts: readonly TextCount[], values: ReadonlyMap<string, unknown>): readonly TextCount[] {
  return counts.toSorted(([a], [b]) => {
    const [x, y] = [values.get(a), values.get(b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : compareText(a, b);
  });
}
