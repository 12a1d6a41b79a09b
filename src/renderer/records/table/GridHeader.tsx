import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { memo } from 'react';
import type { Column } from './columns.ts';
import { ColumnFilter } from './ColumnFilter.tsx';
import { headerHeight, numberWidth, type PlacedColumn } from './layout.ts';
import type { Filter, View } from './view.ts';

/** The header of the table: a click on a label sorts, the funnel filters. Not drawn again while rows are searched. */
export const GridHeader = memo(function GridHeader(props: {
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  readonly view: View;
  readonly onSort: (key: string) => void;
  readonly onFilter: (key: string, filter: Filter | undefined) => void;
  readonly textsOf: (column: Column) => readonly string[];
}) {
  const { columns, width, view, onSort, onFilter, textsOf } = props;
  const [first] = view.sort;
  return (
    <div role="row" aria-rowindex={1} className="grid-head" style={{ height: headerHeight, width }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className="grid-cell grid-number"
        style={{ width: numberWidth }}
      >
        序号
      </div>
      {columns.map((placed, i) => {
        const { column, left, width: own, frozen } = placed;
        const now = first?.key === column.key ? first : undefined;
        return (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={i + 2}
            aria-sort={now === undefined ? 'none' : now.down ? 'descending' : 'ascending'}
            className={frozen ? 'grid-cell frozen' : 'grid-cell'}
            style={frozen ? { width: own, left } : { width: own }}
          >
            <button
              type="button"
              className="grid-sort"
              title={`${column.label}：按这一列排序`}
              onClick={() => onSort(column.key)}
            >
              <span className="grid-label">{column.label}</span>
              {now !== undefined &&
                (now.down ? <CaretDownOutlined aria-hidden /> : <CaretUpOutlined aria-hidden />)}
            </button>
            <ColumnFilter
              column={column}
              filter={view.filters.get(column.key)}
              texts={() => textsOf(column)}
              onFilter={(filter) => onFilter(column.key, filter)}
            />
          </div>
        );
      })}
    </div>
  );
});
