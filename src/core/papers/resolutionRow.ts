import { resolutionState } from '../codes/meeting.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Standing } from '../rules/meetings/standing.ts';
import { joined, linesOf, openClause } from './words/sentences.ts';

/** A text of several lines within one cell or sentence. */
export function oneLine(text: string): string {
  return linesOf(text).join('');
}

/** 办理中，完成60%，已订货: where a resolution stands; `note` follows the state. */
export function progressCell({ state, percent, entries }: Standing, note = ''): string {
  const last = entries.findLast(({ text }) => text !== undefined)?.text;
  return joined(
    [
      `${labelOf(resolutionState, state)}${note}`,
      percent === undefined || percent === 0 || percent === 100 ? undefined : `完成${percent}%`,
      last === undefined ? undefined : openClause(oneLine(last)),
    ],
    '，',
  );
}

/** The time limit in a table cell, with the word that says it was extended or has passed. */
export function dueCell({ dueDate, isExtended, isOverdue, daysOverdue }: Standing): string {
  if (dueDate === undefined) return '未定';
  const words = joined(
    [isExtended ? '已延期' : undefined, isOverdue ? `超时限${daysOverdue}天` : undefined],
    '，',
  );
  return `${paperDate(dueDate)}${words === '' ? '' : `（${words}）`}`;
}

/** A day in a table cell; empty when there is none. */
export function dayCell(day: string | undefined): string {
  return day === undefined ? '' : paperDate(day);
}
