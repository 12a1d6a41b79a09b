import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { headerHeight, numberWidth, type PlacedColumn } from './layout.ts';
import type { SortKey } from './view.ts';

/** The header of the table: a click on a label sorts, the funnel filters. */
export function GridHeader(props: {
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  readonly sort: readonly SortKey[];
  readonly onSort: (key: string) => void;
  /** Draws the funnel of a column. */
  readonly children: (placed: PlacedColumn) => ReactNode;
}) {
  const { columns, width, sort, onSort, children } = props;
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
        const now = sort[0]?.key === column.key ? sort[0] : undefined;
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
            {children(placed)}
          </div>
        );
      })}
    </div>
  );
}
