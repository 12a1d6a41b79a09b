import { addDays } from '../../../core/kinds/day.ts';

/** The running month and the two years before it, newest first; the second is the last finished month. */
export function months(today: string): readonly string[] {
  const list = [today.slice(0, 7)];
  while (list.length < 25) {
    const last = list.at(-1) ?? today.slice(0, 7);
    list.push(addDays(`${last}-01`, -1).slice(0, 7));
  }
  return list;
}
