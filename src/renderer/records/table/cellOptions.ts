import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { fullTitle } from '../fullTitle.ts';
import { meetsKey, pinyinKey } from '../pinyin.ts';
import type { Column } from './columns.ts';

/** One line of the list under a cell: a label to be written, or a record to be linked. */
export interface CellOption {
  readonly label: string;
  /** Id of a record; absent where the label itself is the value. */
  readonly id?: string;
}

/** At most so many lines are listed; more than that nobody reads. */
const SHOWN = 60;

const yesNo: readonly CellOption[] = [{ label: '是' }, { label: '否' }];

/** What a cell of a column can be chosen from; undefined where it is typed. */
export function optionsOf(column: Column, data: AnyData): readonly CellOption[] | undefined {
  const { arrival, choices, edit, kind } = column;
  if (edit.how === 'not') return undefined;
  if (edit.how === 'write') {
    return choices?.map((label) => ({ label })) ?? (kind?.name === 'yesNo' ? yesNo : undefined);
  }
  if (arrival === undefined) return undefined;
  return data
    .all(arrival.type)
    .map((row: AnyStored) => ({ id: row.id, label: fullTitle(data, arrival.type, row) }));
}

/** True when a part of a label begins with the query: 3 is 3号楼 before it is 13号楼 or 30号楼. */
function begins(label: string, query: string): boolean {
  return label
    .split(' ')
    .some((part) => part.startsWith(query) && !(/\d$/.test(query) && /\d/.test(part.charAt(query.length))));
}

/** The options that a query in hanzi, pinyin or initials meets: the very one first, then those that begin with it. */
export function optionsFor(options: readonly CellOption[], query: string): readonly CellOption[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return options.slice(0, SHOWN);
  const ranked: CellOption[][] = [[], [], []];
  for (const option of options) {
    const label = option.label.toLowerCase();
    const meets = words.every((word) => label.includes(word) || meetsKey(pinyinKey(option.label), word));
    if (!meets) continue;
    const whole = words.join(' ');
    ranked[label === whole ? 0 : begins(label, whole) ? 1 : 2]?.push(option);
  }
  return ranked.flat().slice(0, SHOWN);
}
