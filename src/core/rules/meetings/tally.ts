import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

/** How many were expected at a meeting and came; guests and observers are counted apart (domain.md 14). */
export interface Tally {
  /** 应到: members. */
  readonly due: number;
  /** 实到: members present or late; a deputy counts. */
  readonly came: number;
  readonly leave: number;
  readonly absent: number;
  /** Members of whom nothing is ticked yet. */
  readonly unmarked: number;
  /** 列席 and 特邀 who came. */
  readonly observers: number;
  readonly guests: number;
}

/** True for somebody who was there, himself or by a deputy. */
export function came(one: Stored<'attendance'>): boolean {
  return one.presence === 'present' || one.presence === 'late';
}

/** The attendance of a meeting in the order of the list: by its numbers, then as entered. */
export function attendanceOf(data: Data, meeting: string): readonly Stored<'attendance'>[] {
  const last = Number.MAX_SAFE_INTEGER;
  return data
    .linking('attendance', 'meeting', meeting)
    .toSorted((a, b) => (a.order ?? last) - (b.order ?? last));
}

/** 应到 and 实到 of a meeting. */
export function tallyOf(data: Data, meeting: string): Tally {
  const all = data.linking('attendance', 'meeting', meeting);
  const members = all.filter(({ capacity }) => capacity === 'member');
  const count = (test: (one: Stored<'attendance'>) => boolean): number => members.filter(test).length;
  return {
    due: members.length,
    came: count(came),
    leave: count(({ presence }) => presence === 'leave'),
    absent: count(({ presence }) => presence === 'absent'),
    unmarked: count(({ presence }) => presence === undefined),
    observers: all.filter((one) => one.capacity === 'observer' && came(one)).length,
    guests: all.filter((one) => one.capacity === 'guest' && came(one)).length,
  };
}
