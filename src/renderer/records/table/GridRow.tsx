import { memo } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { gapBefore, numberWidth, rowHeight, shownText, type PlacedColumn } from './layout.ts';

/** One row of the table; drawn again only when what it shows may have changed. */
export const GridRow = memo(function GridRow(props: {
  readonly row: AnyStored;
  readonly index: number;
  readonly data: AnyData;
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  /** The columns drawn beside the frozen ones. */
  readonly first: number;
  readonly last: number;
  /** The columns selected in this row; -1 for none. */
  readonly from: number;
  readonly to: number;
  readonly cardKey: string | undefined;
  /** Address of the card that the row opens. */
  readonly card: string | undefined;
  readonly reveal: boolean;
}) {
  const { row, index, data, columns, width, first, last, from, to, cardKey, card, reveal } = props;
  const isWhole = from === 0 && to === columns.length - 1;
  const gap = gapBefore(columns, first);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isWhole}
      className={index % 2 === 0 ? 'grid-row' : 'grid-row odd'}
      data-row={index}
      data-record={row.id}
      style={{ transform: `translateY(${index * rowHeight}px)`, height: rowHeight, width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={from < 0 ? 'grid-cell grid-number' : 'grid-cell grid-number taken'}
        style={{ width: numberWidth }}
      >
        {index + 1}
      </div>
      {columns.map(({ column, left, width: own, frozen }, i) => {
        if (!frozen && (i < first || i > last)) return null;
        const shown = shownText(column, column.text(data, row), reveal);
        const beside = i === first && gap > 0 ? { width: own, marginLeft: gap } : { width: own };
        return (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={i + 2}
            aria-selected={i >= from && i <= to}
            data-col={i}
            data-key={column.key}
            className={`grid-cell${frozen ? ' frozen' : ''}${column.follows === undefined ? '' : ' derived'}`}
            style={frozen ? { width: own, left } : beside}
            title={shown.length * 2 > column.width ? shown : undefined}
          >
            {column.key === cardKey && card !== undefined ? (
              <a href={card} tabIndex={-1} className="grid-link" draggable={false}>
                {shown}
              </a>
            ) : (
              shown
            )}
          </div>
        );
      })}
    </div>
  );
});
