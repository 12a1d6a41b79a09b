import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { useHref } from 'react-router';
import { GridRow } from './GridRow.tsx';
import { headerHeight, rowHeight, widthOf, type PlacedColumn } from './layout.ts';
import { useRowsInSight } from './useRowsInSight.ts';

/** The column whose cell opens a card, and the card's address. */
export interface Card {
  readonly key: string;
  address(data: AnyData, row: AnyStored): string | undefined;
}

/** The rows in sight, and over them what belongs to the active cell. */
export function GridBody(props: {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Height of the scrolled box, in px. */
  readonly room: number;
  readonly data: AnyData;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly PlacedColumn[];
  readonly card: Card | undefined;
  readonly reveal: boolean;
  readonly acts: {
    readonly onPress: (event: MouseEvent) => void;
    readonly onDoubleClick: (event: MouseEvent) => void;
    readonly onContextMenu: (event: MouseEvent) => void;
  };
  readonly children: ReactNode;
}) {
  const { scroller, room, data, rows, columns, card, reveal, acts } = props;
  const inSight = useRowsInSight(scroller, rows.length, rowHeight, room - headerHeight);
  const width = widthOf(columns);
  const base = useHref('/');
  return (
    <div
      role="rowgroup"
      className="grid-body"
      style={{ height: rows.length * rowHeight, width }}
      onMouseDown={acts.onPress}
      onDoubleClick={acts.onDoubleClick}
      onContextMenu={acts.onContextMenu}
    >
      {inSight.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const address = card?.address(data, row);
        // By place, not by record: while rows are searched the cells in sight are written anew, not torn down.
        return (
          <GridRow
            key={index}
            row={row}
            index={index}
            data={data}
            columns={columns}
            width={width}
            cardKey={card?.key}
            card={address === undefined ? undefined : base + address.slice(1)}
            reveal={reveal}
          />
        );
      })}
      {props.children}
    </div>
  );
}
