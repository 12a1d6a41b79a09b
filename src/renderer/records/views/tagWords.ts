import type { Column } from '../table/columns.ts';
import { filterWords, type Filter } from './filter.ts';

/** What a column is narrowed to, in words: 性别：女. */
export function tagWords(column: Column, filter: Filter): string {
  const { kind } = column;
  const show = kind === undefined ? String : (value: number): string => kind.show(value);
  return `${column.label}：${filterWords(filter, show)}`;
}
