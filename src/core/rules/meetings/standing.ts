import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

/** A state of a resolution, by its code. */
export type ResolutionState = Stored<'resolutionProgress'>['state'];

/** Where a resolution stands on a day, as its dated entries tell (督办表). */
export interface Standing {
  /** 未启动 without an entry. */
  readonly state: ResolutionState;
  /** Neither 已办结 nor 已销号. */
  readonly isOpen: boolean;
  /** 100 once done, 0 while not started, else the last one written; undefined when none was. */
  readonly percent: number | undefined;
  /** The time limit now in force: the last extension, else the one decided. */
  readonly dueDate: string | undefined;
  /** The time limit was extended. */
  readonly isExtended: boolean;
  /** The lead unit now in force: the last one it was handed to, else the one decided. */
  readonly leadUnit: string | undefined;
  readonly isTransferred: boolean;
  /** Open after its time limit. */
  readonly isOverdue: boolean;
  /** Full days after the time limit; 0 when not overdue. */
  readonly daysOverdue: number;
  /** 办结日期: the day it was first reported done, after the last time it was taken up again. */
  readonly closedOn: string | undefined;
  /** 销号日期. */
  readonly strickenOn: string | undefined;
  /** Closed after the time limit then in force. */
  readonly isLate: boolean;
  /** What came of it: the text of the entry that closed it. */
  readonly result: string | undefined;
  /** The entries up to the day in order; of one day in order of creation. */
  readonly entries: readonly Stored<'resolutionProgress'>[];
}

const CLOSES: ReadonlySet<ResolutionState> = new Set(['done', 'closed']);

/** The entries with which a resolution was closed for good: everything after the last one that left it open. */
function closing(entries: readonly Stored<'resolutionProgress'>[]): readonly Stored<'resolutionProgress'>[] {
  return entries.slice(entries.findLastIndex(({ state }) => !CLOSES.has(state)) + 1);
}

function percentOf(
  state: ResolutionState,
  entries: readonly Stored<'resolutionProgress'>[],
): number | undefined {
  if (CLOSES.has(state)) return 100;
  if (state === 'notStarted') return 0;
  return entries.findLast(({ percent }) => percent !== undefined)?.percent;
}

/** Whole days from one day to a later one. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Where a resolution stands at the end of `day`. */
export function standingOf(resolution: Stored<'resolution'>, data: Data, day: string = data.today): Standing {
  const entries = data
    .linking('resolutionProgress', 'resolution', resolution.id)
    .filter(({ date }) => date <= day)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const state = entries.at(-1)?.state ?? 'notStarted';
  const isOpen = !CLOSES.has(state);
  const extension = entries.findLast(({ newDueDate }) => newDueDate !== undefined)?.newDueDate;
  const handed = entries.findLast(({ toUnit }) => toUnit !== undefined)?.toUnit;
  const dueDate = extension ?? resolution.dueDate;
  const closed = isOpen ? [] : closing(entries);
  const closedOn = closed[0]?.date;
  const isOverdue = isOpen && dueDate !== undefined && dueDate < day;
  return {
    state,
    isOpen,
    percent: percentOf(state, entries),
    dueDate,
    isExtended: extension !== undefined,
    leadUnit: handed ?? resolution.leadUnit,
    isTransferred: handed !== undefined,
    isOverdue,
    daysOverdue: isOverdue ? daysBetween(dueDate, day) : 0,
    closedOn,
    strickenOn: closed.find((entry) => entry.state === 'closed')?.date,
    isLate: closedOn !== undefined && dueDate !== undefined && closedOn > dueDate,
    result: closed.find(({ text }) => text !== undefined)?.text,
    entries,
  };
}
