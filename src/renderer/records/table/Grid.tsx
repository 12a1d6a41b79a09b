import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type Ref,
} from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { CellEditing, type CellWriter } from './CellEditing.ts';
import { CellField } from './CellField.tsx';
import type { Column } from './columns.ts';
import { GridBody, type Card } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import { place, widthOf } from './layout.ts';
import { useUnsaved } from '../useUnsaved.ts';
import { useActiveCell, type CellPlace } from './useActiveCell.ts';
import { useGridActs } from './useGridActs.ts';
import { useRoom } from './useRoom.ts';
import type { Filter, View } from './view.ts';
import './grid.css';

/** What the screen around can ask of a grid. */
export interface GridHandle {
  /** Puts the keyboard into the table. */
  focus(): void;
  /** Shows a record's row and makes it the active one; false when it is not among the rows. */
  goTo(record: string): boolean;
}

/** What a grid shows and whom it tells. */
export interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly label: string;
  readonly data: AnyData;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  readonly view: View;
  readonly reveal: boolean;
  readonly card: Card | undefined;
  readonly writer: CellWriter;
  readonly onSort: (key: string) => void;
  readonly onFilter: (key: string, filter: Filter | undefined) => void;
  readonly textsOf: (column: Column) => readonly string[];
  readonly onOpen: (row: AnyStored) => void;
  readonly onMenu: (row: AnyStored, column: Column, at: { x: number; y: number }) => void;
  readonly onCopy: (row: AnyStored, column: Column) => void;
  /** Esc in the table: back to the search box. */
  readonly onEscape: () => void;
  /** Called when the table is first drawn, so that it can be asked for something. */
  readonly onReady: () => void;
}

/** A table of any length with sorting, filters and editing in the cell; only the rows in sight are drawn. */
export function Grid(props: GridProps) {
  const { ref, label, data, rows, columns, view, reveal, card, writer } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const placed = useMemo(
    () => (room === undefined ? [] : place(columns, room.textSize, room.width, card?.key)),
    [columns, room, card],
  );
  const { active, move } = useActiveCell(scroller, rows.length, placed);
  const [editing] = useState(() => new CellEditing());
  const { editing: at, problem } = useSyncExternalStore(editing.subscribe, editing.snapshot);
  useUnsaved('cell', at?.how === 'type');
  const cellAt = ({ row, col }: CellPlace) => {
    const [record, column] = [rows[row], placed[col]?.column];
    return record === undefined || column === undefined ? undefined : { row: record, column };
  };
  useLayoutEffect(() => editing.follow({ writer, cellAt }));
  useImperativeHandle(ref, () => ({
    focus: () => editing.focus(),
    goTo(record) {
      const row = rows.findIndex((one) => one.id === record);
      if (row < 0) return false;
      move({ row, col: 0 });
      editing.focus();
      return true;
    },
  }));
  const isReady = room !== undefined;
  const { onOpen, onMenu, onCopy, onEscape, onReady } = props;
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
  const parts = { scroller, editing, active, lastCol: placed.length - 1, cellAt, move };
  const acts = useGridActs({ ...parts, onOpen, onMenu, onCopy, onEscape });
  const here = cellAt(active);
  const spot = placed[active.col];
  const after = (act: () => void): void => {
    act();
    editing.focus();
  };
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={placed.length + 1}
      data-testid="grid"
      onScroll={({ currentTarget: box }) => box.style.setProperty('--scrolled', `${box.scrollLeft}px`)}
    >
      {room !== undefined && (
        <>
          <GridHeader
            columns={placed}
            width={widthOf(placed)}
            view={view}
            onSort={props.onSort}
            onFilter={props.onFilter}
            textsOf={props.textsOf}
          />
          <GridBody
            scroller={scroller}
            room={room.height}
            data={data}
            rows={rows}
            columns={placed}
            card={card}
            reveal={reveal}
            acts={acts}
          >
            {spot !== undefined && here !== undefined && (
              <CellField
                attach={editing.attach}
                placed={spot}
                row={active.row}
                label={cellLabel(active.row, here.column, data, here.row)}
                editing={at}
                problem={problem}
                onKeyDown={acts.onKeyDown}
                onTyped={() => editing.beginTyping(active)}
                onLeave={() => {
                  if (document.hasFocus()) editing.finish(active);
                }}
                onChoose={(text) => after(() => editing.choose(active, text))}
                onPick={(id) => after(() => editing.pick(active, id))}
                onCancel={() => after(() => editing.cancel())}
              />
            )}
          </GridBody>
        </>
      )}
    </div>
  );
}

/** What a screen reader says of the active cell. */
function cellLabel(row: number, column: Column, data: AnyData, record: AnyStored): string {
  const text = column.sealed ? '已遮盖' : column.text(data, record);
  return `第 ${row + 1} 行 ${column.label}：${text === '' ? '空白' : text}`;
}
