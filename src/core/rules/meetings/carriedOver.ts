import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { meetingsBefore } from './meetingOrder.ts';
import { standingOf, type Standing } from './standing.ts';

/** A resolution of an earlier meeting, as a later one looks at it. */
export interface EarlierItem {
  readonly resolution: Stored<'resolution'>;
  /** The meeting that decided it. */
  readonly meeting: Stored<'meeting'>;
  readonly standing: Standing;
}

/** 上次议定事项落实情况: 共5项，办结4项，正在办理1项 (domain.md 1.5). */
export interface EarlierReview {
  /** What the last meeting decided and what it had taken over from the ones before, oldest first. */
  readonly items: readonly EarlierItem[];
  readonly total: number;
  readonly done: number;
  /** Open and begun, 延期 and 转办 included. */
  readonly underWay: number;
  readonly notStarted: number;
  /** Of the open ones, those after their time limit. */
  readonly overdue: number;
}

/** The resolutions of a meeting in the order of its paper: by their numbers, then as entered. */
export function resolutionsOf(data: Data, meeting: string): readonly Stored<'resolution'>[] {
  const last = Number.MAX_SAFE_INTEGER;
  return data
    .linking('resolution', 'meeting', meeting)
    .toSorted((a, b) => (a.order ?? last) - (b.order ?? last));
}

function itemsOf(data: Data, meetings: readonly Stored<'meeting'>[], day: string): EarlierItem[] {
  return meetings.flatMap((meeting) =>
    resolutionsOf(data, meeting.id).map((resolution) => ({
      resolution,
      meeting,
      standing: standingOf(resolution, data, day),
    })),
  );
}

/** Unfinished resolutions of the body's earlier meetings on the day of this one, oldest first: they come onto its agenda by themselves. */
export function carriedOver(data: Data, meeting: Stored<'meeting'>): readonly EarlierItem[] {
  return itemsOf(data, meetingsBefore(data, meeting), meeting.date).filter(({ standing }) => standing.isOpen);
}

/** What a meeting reports on earlier decisions, as they stood on its day. */
export function earlierReview(data: Data, meeting: Stored<'meeting'>): EarlierReview {
  const before = meetingsBefore(data, meeting);
  const last = before.at(-1);
  const taken = last === undefined ? new Set<string>() : idsOf(carriedOver(data, last));
  const items = itemsOf(data, before, meeting.date).filter(
    (item) => item.meeting.id === last?.id || taken.has(item.resolution.id),
  );
  const count = (test: (standing: Standing) => boolean): number =>
    items.filter(({ standing }) => test(standing)).length;
  return {
    items,
    total: items.length,
    done: count(({ isOpen }) => !isOpen),
    underWay: count(({ isOpen, state }) => isOpen && state !== 'notStarted'),
    notStarted: count(({ state }) => state === 'notStarted'),
    overdue: count(({ isOverdue }) => isOverdue),
  };
}

function idsOf(items: readonly EarlierItem[]): Set<string> {
  return new Set(items.map(({ resolution }) => resolution.id));
}
