import { covers } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule, Touched } from './rule.ts';

/** The chat groups of a grid that exist on the day asked; one, when all is well. */
export function chatGroupsOf(grid: Stored<'grid'>, data: Data): readonly Stored<'chatGroup'>[] {
  return data
    .linking('chatGroup', 'grid', grid.id)
    .filter((group) => covers(data.today, group.foundedOn, group.closedOn));
}

function gridsAround(data: Data, touched: Touched | undefined): readonly Stored<'grid'>[] {
  if (touched === undefined) return data.all('grid');
  const linked = rowsOf(data, 'chatGroup', touched).map((group) => data.get('grid', group.grid));
  const grids = [...rowsOf(data, 'grid', touched), ...linked.filter((grid) => grid !== undefined)];
  return [...new Map(grids.map((grid) => [grid.id, grid])).values()];
}

/** One chat group per grid (seed-systems F 46). */
export const chatGroupOnce: Rule = {
  name: 'chatGroupOnce',
  sentence: '一个网格一个民情微信群；换群时给旧群写解散日期。',
  check: (data, touched) =>
    gridsAround(data, touched).flatMap((grid): Finding[] => {
      const [first, ...others] = chatGroupsOf(grid, data);
      if (first === undefined || others.length === 0) return [];
      const names = [first, ...others].map(({ name }) => name).sort();
      return [
        {
          level: 'warn',
          type: 'chatGroup',
          record: first.id,
          also: others.map(({ id }) => id),
          text: `${grid.name}有 ${names.length} 个在用的民情微信群：${names.join('、')}。不用的请填解散日期，重复的请删除。`,
        },
      ];
    }),
};
