import type { AnyData } from '../../../core/record/data.ts';
import { htmlTable, writeTsv } from '../paste/tsv.ts';
import { shownText } from '../table/layout.ts';
import type { Chosen } from './chosen.ts';

/** More cells than this are not copied at once: the window would stand still. */
const MOST = 200_000;

/** What takes copied text: the clipboard of a copy event. */
interface Taker {
  setData(format: string, text: string): void;
}

/** Puts a selection on the clipboard as it is seen, for WPS and Excel: sealed values masked unless shown. A sentence when it is too much. */
export function copyRange(chosen: Chosen, data: AnyData, reveal: boolean, taker: Taker): string | undefined {
  const { rows, columns } = chosen;
  if (rows.length * columns.length > MOST)
    return `选中的有 ${rows.length} 行，一次复制不下，没有复制。请少选一些，或用“导出”存成表格文件`;
  const block = rows.map((row) => columns.map((column) => shownText(column, column.text(data, row), reveal)));
  taker.setData('text/plain', writeTsv(block));
  taker.setData('text/html', htmlTable(block));
  return undefined;
}
