import { useCallback, useMemo } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { Entry } from '../table/ColumnFilter.tsx';
import type { Column } from '../table/columns.ts';
import type { HeaderActs } from '../table/GridHeader.tsx';
import { arrange, type View } from '../table/view.ts';
import { moved } from './columnLayout.ts';
import type { Filter } from './filter.ts';
import { fitWidth } from './fitWidth.ts';
import { clicked, clickedAlso } from './sorting.ts';
import type { TableView } from './useTableView.ts';

/** What the header of a ledger's table shows and does. */
export function useHeaderActs(
  ledger: AnyLedger,
  all: readonly Column[],
  shown: readonly Column[],
  data: AnyData,
  { view, change, layout, setLayout }: TableView,
): HeaderActs {
  const onSort = useCallback(
    (key: string, also: boolean) =>
      change((now) => ({ ...now, sort: (also ? clickedAlso : clicked)(now.sort, key) })),
    [change],
  );
  const onOrder = useCallback(
    (key: string, down: boolean, also: boolean) =>
      change((now) => ({
        ...now,
        sort: [...(also ? now.sort.filter((one) => one.key !== key) : []), { key, down }],
      })),
    [change],
  );
  const onFilter = useCallback(
    (key: string, filter: Filter | undefined) => change((now) => filtered(now, key, filter)),
    [change],
  );
  return useMemo(() => {
    const keys = shown.map(({ key }) => key);
    const entriesOf = (column: Column): readonly Entry[] => {
      const rows = arrange(ledger, all, data, { ...filtered(view, column.key, undefined), sort: [] });
      return rows.map((row) => ({ text: column.text(data, row), value: column.value(data, row) }));
    };
    return {
      view,
      onSort,
      onOrder,
      onFilter,
      entriesOf,
      onHide(key: string) {
        if (keys.length > 1) setLayout({ ...layout, order: keys.filter((one) => one !== key) });
      },
      onWidth(column: Column, characters: number | undefined) {
        const fitted =
          characters ??
          fitWidth(
            entriesOf(column).map(({ text }) => text),
            column.label,
          );
        setLayout({ ...layout, widths: { ...layout.widths, [column.key]: fitted } });
      },
      onMove(key: string, before: string | undefined) {
        setLayout({ ...layout, order: moved(keys, key, before) });
      },
    };
  }, [ledger, all, shown, data, view, layout, setLayout, onSort, onOrder, onFilter]);
}

/** The view with a column narrowed, or no longer. */
function filtered(view: View, key: string, filter: Filter | undefined): View {
  const filters = new Map(view.filters);
  if (filter === undefined) filters.delete(key);
  else filters.set(key, filter);
  return { ...view, filters };
}
