import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { useHref } from 'react-router';
import type { Area } from '../selection/area.ts';
import { GridRow } from './GridRow.tsx';
import { headerHeight, rowHeight, widthOf, type PlacedColumn } from './layout.ts';
import { useColsInSight } from './useColsInSight.ts';
import { useRowsInSight } from './useRowsInSight.ts';

/** The column whose cell opens a card, and the card's address. */
export interface Card {
  readonly key: string;
  address(data: AnyData, row: AnyStored): string | undefined;
}

/** What the mouse does in the rows. */
export interface BodyActs {
  readonly onPress: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** The rows in sight, and over them what belongs to the active cell and to the selection. */
export function GridBody(props: {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The scrolled box, in px. */
  readonly room: { readonly width: number; readonly height: number };
  readonly data: AnyData;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly PlacedColumn[];
  readonly areas: readonly Area[];
  readonly card: Card | undefined;
  readonly reveal: boolean;
  readonly acts: BodyActs;
  readonly children: ReactNode;
}) {
  const { scroller, room, data, rows, columns, areas, card, reveal, acts } = props;
  const inSight = useRowsInSight(scroller, rows.length, rowHeight, room.height - headerHeight);
  const { first, last } = useColsInSight(scroller, columns, room.width);
  const width = widthOf(columns);
  const base = useHref('/');
  return (
    <div
      role="rowgroup"
      className="grid-body"
      style={{ height: rows.length * rowHeight, width }}
      onMouseDown={acts.onPress}
      onClickCapture={acts.onClick}
      onDoubleClick={acts.onDoubleClick}
      onContextMenu={acts.onContextMenu}
    >
      {inSight.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const address = card?.address(data, row);
        const taken = areas.find(({ top, bottom }) => index >= top && index <= bottom);
        // By place, not by record: while rows are searched the cells in sight are written anew, not torn down.
        return (
          <GridRow
            key={index}
            row={row}
            index={index}
            data={data}
            columns={columns}
            width={width}
            first={first}
            last={last}
            from={taken?.left ?? -1}
            to={taken?.right ?? -1}
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
