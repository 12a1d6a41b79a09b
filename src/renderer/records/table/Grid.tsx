import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useMemo, useRef, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Column } from './columns.ts';
import { CellField } from './CellField.tsx';
import { ColumnFilter } from './ColumnFilter.tsx';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { headerHeight, place, rowHeight, widthOf } from './layout.ts';
import { stepOf, useActiveCell, type CellPlace } from './useActiveCell.ts';
import { useCellEditing, type CellWriter } from './useCellEditing.ts';
import { useRoom } from './useRoom.ts';
import type { Filter, View } from './view.ts';
import './grid.css';

/** What the screen around can ask of a grid. */
export interface GridHandle {
  /** Puts the keyboard into the table. */
  focus(): void;
  /** Shows a record's row and makes it the active one. */
  goTo(record: string): void;
}

export interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly label: string;
  readonly data: AnyData;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  readonly view: View;
  readonly reveal: boolean;
  readonly card:
    { readonly key: string; address(data: AnyData, row: AnyStored): string | undefined } | undefined;
  readonly writer: CellWriter;
  readonly onSort: (key: string) => void;
  readonly onFilter: (key: string, filter: Filter | undefined) => void;
  readonly textsOf: (column: Column) => readonly string[];
  readonly onOpen: (row: AnyStored) => void;
  readonly onMenu: (row: AnyStored, column: Column, at: { x: number; y: number }) => void;
  /** Esc in the table: back to the search box. */
  readonly onEscape: () => void;
}

/** A table of any length with sorting, filters and editing in the cell; only the rows in sight are drawn. */
export function Grid(props: GridProps) {
  const { data, rows, columns, view, reveal, card, writer } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { room, textSize } = useRoom(scroller);
  const placed = useMemo(() => place(columns, textSize, room, card?.key), [columns, textSize, room, card]);
  const width = widthOf(placed);
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- the virtualizer keeps its own state by design
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    useFlushSync: false,
  });
  const { active, move } = useActiveCell(scroller, rows.length, placed);
  const cellAt = ({ row, col }: CellPlace) => {
    const [record, at] = [rows[row], placed[col]];
    return record === undefined || at === undefined ? undefined : { row: record, column: at.column };
  };
  const edit = useCellEditing(field, writer, cellAt);
  const focus = (): void => field.current?.focus({ preventScroll: true });
  useImperativeHandle(props.ref, () => ({
    focus,
    goTo(record) {
      const row = rows.findIndex((one) => one.id === record);
      if (row >= 0) move({ row, col: 0 });
      if (row >= 0) focus();
    },
  }));

  const menuAt = (cell: CellPlace, at: { x: number; y: number }): void => {
    const found = cellAt(cell);
    if (found !== undefined) props.onMenu(found.row, found.column, at);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Keys of an input method belong to it alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (edit.isEditing()) {
      if (event.key === 'Escape') edit.cancel();
      else if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
        if (edit.finish(active)) step(event);
      } else return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    edit.hush();
    if (step(event)) event.preventDefault();
    else act(event);
  };
  const step = (event: KeyboardEvent): boolean => {
    const to = stepOf(event);
    if (to === undefined) return false;
    const page = Math.max(
      Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1,
      1,
    );
    move(to(active, page, placed.length - 1));
    return true;
  };
  const act = (event: KeyboardEvent): void => {
    const found = cellAt(active);
    if (found === undefined) return;
    const box = field.current?.getBoundingClientRect();
    if (event.key === 'F2') edit.begin(active, false);
    else if (event.key === 'Delete') edit.empty(active);
    else if (event.key === 'Escape') props.onEscape();
    else if (event.key === 'Enter' && event.ctrlKey) props.onOpen(found.row);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      menuAt(active, { x: box?.left ?? 0, y: box?.bottom ?? 0 });
    else if (event.key === 'c' && event.ctrlKey)
      void navigator.clipboard.writeText(writer.text(found.row, found.column));
    else return;
    event.preventDefault();
  };
  const onTyped = (): void => {
    if (!edit.isEditing()) edit.begin(active, true);
  };
  const pointed = (event: MouseEvent): CellPlace | undefined => {
    const target = event.target instanceof Element ? event.target : undefined;
    const row = target?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (row === undefined) return undefined;
    return { row: Number(row), col: Number(target?.closest<HTMLElement>('[data-col]')?.dataset['col'] ?? 0) };
  };
  const onPress = (event: MouseEvent): void => {
    const cell = pointed(event);
    if (cell === undefined || event.button > 0) return;
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    event.preventDefault();
    if (edit.isEditing() && !edit.finish(active)) return focus();
    edit.hush();
    move(cell);
    focus();
  };
  const at = placed[active.col];
  const here = cellAt(active);
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={placed.length + 1}
      data-testid="grid"
      onScroll={(event) =>
        event.currentTarget.style.setProperty('--scrolled', `${event.currentTarget.scrollLeft}px`)
      }
    >
      <GridHeader
        columns={placed}
        width={width}
        sort={view.sort}
        onSort={props.onSort}
        filter={({ column }) => (
          <ColumnFilter
            column={column}
            filter={view.filters.get(column.key)}
            texts={() => props.textsOf(column)}
            onFilter={(filter) => props.onFilter(column.key, filter)}
          />
        )}
      />
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: virtual.getTotalSize(), width }}
        onMouseDown={onPress}
        onDoubleClick={(event) => {
          const cell = pointed(event);
          if (cell !== undefined && !edit.isEditing()) edit.begin(move(cell), false);
        }}
        onContextMenu={(event) => {
          const cell = pointed(event);
          if (cell === undefined) return;
          event.preventDefault();
          menuAt(move(cell), { x: event.clientX, y: event.clientY });
        }}
      >
        {virtual.getVirtualItems().map(({ index }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const address = card?.address(data, row);
          return (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              data={data}
              columns={placed}
              width={width}
              cardKey={card?.key}
              card={address}
              reveal={reveal}
            />
          );
        })}
        {at !== undefined && here !== undefined && (
          <CellField
            field={field}
            placed={at}
            row={active.row}
            label={`第 ${active.row + 1} 行 ${at.column.label}：${at.column.sealed ? '已遮盖' : at.column.text(data, here.row) || '空白'}`}
            editing={edit.editing}
            problem={edit.problem}
            onKeyDown={onKeyDown}
            onTyped={onTyped}
            onComposed={onTyped}
            onLeave={() => {
              if (document.hasFocus()) edit.finish(active);
            }}
            onChoose={(text) => {
              edit.choose(active, text);
              focus();
            }}
            onPick={(id) => {
              edit.pick(active, id);
              focus();
            }}
            onCancel={() => {
              edit.cancel();
              focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
