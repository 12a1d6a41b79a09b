import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';

/** The visits that the holder of a leader's post paid in the year of the day asked, the last one last; to the grid of the post where it has one. */
export function visitsBy(post: Stored<'post'>, data: Data): readonly Stored<'leaderVisit'>[] {
  const year = data.today.slice(0, 4);
  const grid = data.get('grid', post.grid)?.id;
  return data
    .linking('leaderVisit', 'leader', post.person)
    .filter(({ visitedOn }) => visitedOn.startsWith(year) && visitedOn <= data.today)
    .filter((visit) => grid === undefined || data.get('grid', visit.grid)?.id === grid)
    .toSorted((a, b) => (a.visitedOn < b.visitedOn ? -1 : 1));
}
