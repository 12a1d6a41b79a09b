import type { View as Data } from '../../../core/record/dataView.ts';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import { paperDate } from '../../../core/kinds/day.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { ledgerSheet } from '../../../core/reports/ledgerSheet.ts';
import type { SheetModel } from '../../../core/reports/sheetModel.ts';
import { currencies } from '../../../core/rules/current.ts';
import { settingsOf } from '../../session/ourOffice.ts';
import type { Column } from '../table/columns.ts';
import { footText } from '../table/footWords.ts';
import type { View } from '../table/view.ts';
import { tagWords } from '../views/tagWords.ts';

/** What a table shows at the moment when it is exported or printed. */
export interface Shown {
  readonly ledger: AnyLedger;
  readonly data: Data;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  readonly all: readonly Column[];
  readonly view: View;
  readonly query: string;
}

/** Exactly what the table shows as a sheet: its rows in their order, its columns, and below what narrows them. */
export function shownSheet(shown: Shown, idDisplay: IdDisplay): SheetModel {
  const { ledger, data, rows, columns } = shown;
  const reportingUnit = settingsOf(data)?.reportingUnit;
  const sheet = ledgerSheet(ledger, rows, data, {
    columns: columns.map((column) => column.key),
    idDisplay,
    ...(reportingUnit === undefined ? {} : { reportingUnit }),
  });
  const count = footText(ledger.root, rows, data);
  return {
    ...sheet,
    caption: { left: sheet.caption.left, middle: count, right: `日期：${paperDate(data.today)}` },
    notes: notesOf(shown),
  };
}

/** What narrows and orders the rows, in words; nothing while all rows stand as they are. */
function notesOf({ ledger, all, view, query }: Shown): readonly string[] {
  const currency = currencies[ledger.root];
  const narrowed = [
    ...(view.currentOnly && currency !== undefined ? [currency.only] : []),
    ...all.flatMap((column) => {
      const filter = view.filters.get(column.key);
      return filter === undefined ? [] : [tagWords(column, filter)];
    }),
    ...(query.trim() === '' ? [] : [`查找“${query.trim()}”`]),
  ];
  const ordered = view.sort.flatMap(({ key, down }) => {
    const column = all.find((one) => one.key === key);
    return column === undefined ? [] : [`${column.label}${down ? '降序' : '升序'}`];
  });
  return [
    ...(narrowed.length === 0 ? [] : [`本表只含符合下列条件的：${narrowed.join('；')}。`]),
    ...(ordered.length === 0 ? [] : [`按${ordered.join('、')}排列。`]),
  ];
}
