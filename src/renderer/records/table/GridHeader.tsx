import { CalculatorOutlined, CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { memo, type RefObject } from 'react';
import { useHeaderDrag, type HeaderDrag } from '../views/useHeaderDrag.ts';
import type { Column } from './columns.ts';
import { ColumnFilter, type FilterActs } from './ColumnFilter.tsx';
import { gapBefore, headerHeight, numberWidth, type PlacedColumn } from './layout.ts';
import { useColsInSight } from './useColsInSight.ts';
import type { View } from './view.ts';

/** What the header shows and does. */
export interface HeaderActs extends FilterActs {
  readonly view: View;
  /** Order by a column; `also`: only among those that are equal so far. */
  readonly onSort: (key: string, also: boolean) => void;
  /** A width in characters of half a hanzi; undefined fits the column to its texts. */
  readonly onWidth: (column: Column, characters: number | undefined) => void;
  /** Puts a column before another one, or last. */
  readonly onMove: (key: string, before: string | undefined) => void;
}

/** The header of the table: a click on a label sorts, the funnel filters, dragging moves and widens. Not drawn again while rows are searched. */
export const GridHeader = memo(function GridHeader(props: {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The width of the scrolled box, in px. */
  readonly room: number;
  readonly columns: readonly PlacedColumn[];
  readonly width: number;
  readonly textSize: number;
  readonly acts: HeaderActs;
}) {
  const { scroller, room, columns, width, textSize, acts } = props;
  const { first, last } = useColsInSight(scroller, columns, room);
  const gap = gapBefore(columns, first);
  const drag = useHeaderDrag(textSize, acts);
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
        if (!placed.frozen && (i < first || i > last)) return null;
        return (
          <HeadCell
            key={placed.column.key}
            placed={placed}
            gap={i === first ? gap : 0}
            next={columns[i + 1]?.column.key}
            index={i}
            acts={acts}
            drag={drag}
          />
        );
      })}
      {drag.guide !== undefined && (
        <div className="grid-guide" style={{ left: drag.guide }} aria-hidden data-testid="grid-guide" />
      )}
    </div>
  );
});

function HeadCell(props: {
  readonly placed: PlacedColumn;
  /** What is not drawn before it, in px. */
  readonly gap: number;
  readonly next: string | undefined;
  readonly index: number;
  readonly acts: HeaderActs;
  readonly drag: HeaderDrag;
}) {
  const { acts, drag, index, gap } = props;
  const { column, left, width, frozen } = props.placed;
  const { sort } = acts.view;
  const place = sort.findIndex(({ key }) => key === column.key);
  const now = sort[place];
  const order = now === undefined ? 'none' : now.down ? 'descending' : 'ascending';
  const isDerived = column.follows !== undefined;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={order}
      data-head={column.key}
      data-next={props.next}
      className={`grid-cell${frozen ? ' frozen' : ''}${isDerived ? ' derived' : ''}`}
      style={frozen ? { width, left } : { width, ...(gap > 0 ? { marginLeft: gap } : {}) }}
    >
      <button
        type="button"
        className="grid-sort"
        title={`${column.label}${isDerived ? `（${column.follows}）` : ''}：点一下按这一列排序，按住 Shift 再点就再按这一列，拖动可换位置`}
        onPointerDown={(event) => drag.beginMove(event, column.key)}
        onClick={(event) => {
          if (!drag.wasDragged()) acts.onSort(column.key, event.shiftKey);
        }}
      >
        <span className="grid-label">{column.label}</span>
        {isDerived && <CalculatorOutlined className="grid-derived" aria-label="自动得出" />}
        {now !== undefined && (
          <span className="grid-order">
            {now.down ? <CaretDownOutlined aria-hidden /> : <CaretUpOutlined aria-hidden />}
            {sort.length > 1 && <b title={`第 ${place + 1} 个排序`}>{place + 1}</b>}
          </span>
        )}
      </button>
      <ColumnFilter column={column} acts={acts} view={acts.view} />
      <span
        className="grid-edge"
        aria-hidden
        title="拖动改宽窄，双击合适"
        data-edge={column.key}
        onPointerDown={(event) => drag.beginWidth(event, column, width)}
        onDoubleClick={() => acts.onWidth(column, undefined)}
      />
    </div>
  );
}
