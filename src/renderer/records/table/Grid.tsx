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
import type { RangeActs } from '../batch/rangeActs.ts';
import { single, type CellPlace, type Selection } from '../selection/area.ts';
import { chosenWords, type Chosen } from '../selection/chosen.ts';
import { SelectionFrames } from '../selection/SelectionFrames.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import type { ColumnLayout } from '../views/columnLayout.ts';
import type { Answer } from '../doubt.ts';
import { CellEditing } from './CellEditing.ts';
import type { CellAt, CellWriter, Editing } from './cellEditingState.ts';
import { CellField } from './CellField.tsx';
import type { Column } from './columns.ts';
import { GridBody, type Card } from './GridBody.tsx';
import { GridHeader, type HeaderActs } from './GridHeader.tsx';
import { numberWidth, place, widthOf, type PlacedColumn } from './layout.ts';
import { useClipboard } from './useClipboard.ts';
import { takeBack, useGridActs } from './useGridActs.ts';
import { useGridSelection } from './useGridSelection.ts';
import { usePointing } from './usePointing.ts';
import { useRoom } from './useRoom.ts';
import './grid.css';

/** What the screen around can ask of a grid. */
export interface GridHandle {
  /** Puts the keyboard into the table. */
  focus(): void;
  /** Shows a record's row and makes it the active one; false when it is not among the rows. */
  goTo(record: string): boolean;
  /** Copies what is selected, or the whole rows of it, as Ctrl+C does. */
  copy(wholeRows: boolean): void;
  /** Says something beside the active cell, or has something looked at there. */
  say(answer: Answer): void;
}

/** What a grid shows and whom it tells. */
export interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly label: string;
  readonly data: AnyData;
  readonly rows: readonly AnyStored[];
  readonly columns: readonly Column[];
  /** Widths and frozen columns as the user has them. */
  readonly layout: ColumnLayout;
  /** What the header shows and does: order, filters, widths. */
  readonly header: HeaderActs;
  readonly reveal: boolean;
  readonly card: Card | undefined;
  readonly writer: CellWriter;
  /** What is done with several cells at once. */
  readonly work: RangeActs;
  /** Told what is selected when it is more than one cell. */
  readonly onChosen: (chosen: Chosen | undefined) => void;
  readonly onOpen: (row: AnyStored) => void;
  readonly onMenu: (row: AnyStored, column: Column, at: { x: number; y: number }) => void;
  /** Esc in the table: back to the search box. */
  readonly onEscape: () => void;
  /** Called when the table is first drawn, so that it can be asked for something. */
  readonly onReady: () => void;
}

/** A table of any length and width with selection, editing in the cell and the clipboard; only what is in sight is drawn. */
export function Grid(props: GridProps) {
  const { ref, label, data, rows, columns, layout, reveal, card, writer, work } = props;
  const { onOpen, onMenu } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const placed = useMemo(
    () => (room === undefined ? [] : place(columns, room, layout, card?.key)),
    [columns, room, layout, card],
  );
  const [editing] = useState(() => new CellEditing());
  const state = useSyncExternalStore(editing.subscribe, editing.snapshot);
  const { editing: at } = state;
  useUnsaved('cell', at !== undefined && at.offer === undefined);
  const { selecting, chosen, chosenMany } = useGridSelection(scroller, rows, placed, props.onChosen);
  const { select } = selecting;
  const active = whereIs(at, rows, placed, selecting.selection.active);
  const extent = { rows: rows.length, cols: placed.length };
  const cellAt = ({ row, col }: CellPlace) => {
    const [record, column] = [rows[row], placed[col]?.column];
    return record === undefined || column === undefined ? undefined : { row: record, column };
  };
  useLayoutEffect(() => editing.follow({ writer, cellAt }));
  const { onCopy, onPaste, copy } = useClipboard({
    data,
    rows,
    placed,
    reveal,
    editing,
    selecting,
    chosen,
    work,
  });
  useGridHandle(ref, { rows, editing, select, copy });
  useReady(room !== undefined, props.onReady);
  const acts = actsOf({ data, rows, work, onOpen, onMenu, editing, cellAt, chosen, active });
  const shared = { scroller, editing, selecting, active, extent, ...acts, onEscape: props.onEscape };
  const onKeyDown = useGridActs(shared);
  const pointing = usePointing({ ...shared, placed });
  const here = at ?? cellAt(active);
  const spot = placed[active.col];
  return (
    <>
      <div
        ref={scroller}
        className={pointing.isDragging ? 'grid dragging' : 'grid'}
        role="grid"
        aria-label={label}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={placed.length + 1}
        data-testid="grid"
        onScroll={({ currentTarget: box }) => box.style.setProperty('--scrolled', `${box.scrollLeft}px`)}
      >
        {room !== undefined && (
          <>
            <GridHeader
              scroller={scroller}
              room={room.width}
              columns={placed}
              width={widthOf(placed)}
              textSize={room.textSize}
              acts={props.header}
            />
            <GridBody
              scroller={scroller}
              room={room}
              data={data}
              rows={rows}
              columns={placed}
              areas={selecting.areas}
              card={card}
              reveal={reveal}
              acts={pointing}
            >
              {(chosenMany !== undefined || at === undefined) && rows.length > 0 && (
                <SelectionFrames
                  areas={selecting.areas}
                  columns={placed}
                  handle={at === undefined && canFill(chosen)}
                />
              )}
              {spot !== undefined && here !== undefined && (
                <CellField
                  cells={editing}
                  state={state}
                  active={active}
                  placed={spot}
                  edge={edgeOf(placed)}
                  label={cellLabel(active.row, here.column, data, here.row)}
                  onKeyDown={onKeyDown}
                  onBack={() => takeBack(shared)}
                  onCopy={onCopy}
                  onPaste={onPaste}
                />
              )}
            </GridBody>
          </>
        )}
      </div>
      {/* Beside the grid: in it stand rows of cells and nothing else. */}
      <ChosenWords chosen={chosenMany} />
    </>
  );
}

/** Tells a screen reader what is selected. */
function ChosenWords({ chosen }: { readonly chosen: Chosen | undefined }) {
  return (
    <div className="hidden-words" role="status">
      {chosen === undefined ? '' : chosenWords(chosen)}
    </div>
  );
}

type Acting = Pick<GridProps, 'data' | 'rows' | 'work' | 'onOpen' | 'onMenu'>;

/** What keys and mouse do with cells and with what is selected. */
function actsOf(
  parts: Acting & {
    readonly editing: CellEditing;
    readonly cellAt: (cell: CellPlace) => CellAt | undefined;
    readonly chosen: Chosen;
    readonly active: CellPlace;
  },
) {
  const { data, rows, work, editing, cellAt, chosen, active } = parts;
  const said = (answer: Promise<Answer>): void => void answer.then((one) => editing.answer(one));
  return {
    isFilled: (cell: CellPlace) => isFilled(data, cellAt(cell)),
    onMenu(cell: CellPlace, where: { x: number; y: number }) {
      const found = cellAt(cell);
      if (found !== undefined) parts.onMenu(found.row, found.column, where);
    },
    onOpen(cell: CellPlace) {
      const found = cellAt(cell);
      if (found !== undefined) parts.onOpen(found.row);
    },
    onClear: () => said(work.clear(chosen)),
    onFill: () => said(work.fillDown(filling(chosen, rows, active))),
  };
}

/** What the screen around can ask, as the table stands now. */
function useGridHandle(
  ref: Ref<GridHandle> | undefined,
  parts: Pick<GridProps, 'rows'> & {
    readonly editing: CellEditing;
    readonly select: (next: Selection) => Selection;
    readonly copy: (wholeRows: boolean) => void;
  },
): void {
  const { rows, editing, select, copy } = parts;
  useImperativeHandle(ref, () => ({
    focus: () => editing.focus(),
    goTo(record) {
      const row = rows.findIndex((one) => one.id === record);
      if (row < 0) return false;
      select(single({ row, col: 0 }));
      editing.focus();
      return true;
    },
    copy,
    say: (answer) => editing.answer(answer),
  }));
}

function useReady(isReady: boolean, onReady: () => void): void {
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
}

/** The active cell; while one is edited, where its row and column stand by now, whatever was written meanwhile. */
function whereIs(
  at: Editing | undefined,
  rows: readonly AnyStored[],
  placed: readonly PlacedColumn[],
  active: CellPlace,
): CellPlace {
  if (at === undefined) return active;
  const { row, column } = at;
  const isThere = rows[active.row]?.id === row.id;
  const now = isThere ? active.row : rows.findIndex(({ id }) => id === row.id);
  const col = placed.findIndex((one) => one.column === column);
  return { row: now < 0 ? active.row : now, col: col < 0 ? active.col : col };
}

/** A column that follows from others is dear to make for every row: it counts as filled. */
function isFilled(data: AnyData, found: { row: AnyStored; column: Column } | undefined): boolean {
  if (found === undefined) return false;
  return found.column.arrival === undefined || found.column.text(data, found.row) !== '';
}

/** What is filled down: a single row takes the content of the row above it. */
function filling(chosen: Chosen, rows: readonly AnyStored[], active: CellPlace): Chosen {
  const above = rows[active.row - 1];
  if (chosen.rows.length !== 1 || above === undefined) return chosen;
  return { ...chosen, rows: [above, ...chosen.rows] };
}

/** The corner to fill down is drawn from one row of cells; whole rows are records of their own. */
function canFill({ rows, isRows }: Chosen): boolean {
  return rows.length === 1 && !isRows;
}

function edgeOf(placed: readonly PlacedColumn[]): number {
  const last = placed.findLast((one) => one.frozen);
  return last === undefined ? numberWidth : last.left + last.width;
}

/** What a screen reader says of the active cell. */
function cellLabel(row: number, column: Column, data: AnyData, record: AnyStored): string {
  const text = column.sealed ? '已遮盖' : column.text(data, record);
  return `第 ${row + 1} 行 ${column.label}：${text === '' ? '空白' : text}`;
}
