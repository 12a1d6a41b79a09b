import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { beside } from '../selection/SelectionFrames.tsx';
import type { CellPlace } from '../selection/area.ts';
import type { CellEditing } from './CellEditing.ts';
import type { EditingState } from './cellEditingState.ts';
import { CellSaid } from './CellSaid.tsx';
import { rowHeight, type PlacedColumn } from './layout.ts';
import { OptionList } from './OptionList.tsx';
import './cellField.css';

/** Lies over the active cell: the text area that always has the focus, the list of a choice, and the sentence about what is wrong. */
export function CellField(props: {
  readonly cells: CellEditing;
  readonly state: EditingState;
  readonly active: CellPlace;
  readonly placed: PlacedColumn;
  /** Where the frozen columns end, in px. */
  readonly edge: number;
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBack: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}) {
  const { cells, active, placed, label } = props;
  const { attach } = cells;
  const { row } = active;
  const { editing, problem, doubt } = props.state;
  const box = useRef<HTMLDivElement>(null);
  const isSaid = problem !== undefined || doubt !== undefined;
  useLow(box, editing !== undefined || isSaid);
  useSeen(box, doubt);
  const style: CSSProperties = {
    top: row * rowHeight,
    left: placed.frozen ? `calc(var(--scrolled, 0px) + ${placed.left}px)` : placed.left,
    width: placed.width,
    height: rowHeight,
    ...(placed.frozen || editing !== undefined ? {} : { clipPath: beside(props.edge, placed.left) }),
  };
  const at = placed.frozen ? 'cell-field frozen' : 'cell-field';
  const isWrong = problem !== undefined && editing !== undefined;
  const after = (act: () => void): void => {
    act();
    cells.focus();
  };
  const offer = editing?.offer;
  return (
    // A grid holds rows of cells and nothing else: what lies over the active cell is a cell to a screen reader.
    <div role="row" aria-rowindex={row + 2}>
      <div role="gridcell">
        <div
          ref={box}
          className={`${at} ${editing === undefined ? 'idle' : 'type'}${isWrong ? ' wrong' : ''}${doubt === undefined ? '' : ' doubted'}`}
          style={style}
        >
          <textarea
            ref={attach}
            rows={1}
            data-testid="cell-field"
            data-idle={editing === undefined}
            aria-label={label}
            aria-invalid={isWrong}
            aria-describedby={isSaid ? 'cell-problem' : undefined}
            readOnly={doubt !== undefined}
            {...(offer === undefined ? {} : listed(offer.at))}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={props.onKeyDown}
            onInput={() => cells.typed(active)}
            onCompositionStart={() => cells.compose(active, true)}
            onCompositionEnd={() => cells.compose(active, false)}
            onFocus={() => cells.readyToType()}
            onBlur={() => {
              if (document.hasFocus()) cells.leave();
            }}
            onCopy={props.onCopy}
            onPaste={props.onPaste}
          />
          {offer !== undefined && editing !== undefined && (
            <OptionList
              offer={offer}
              label={editing.column.label}
              width={placed.width}
              onTake={(option) => after(() => cells.take(option))}
            />
          )}
        </div>
        <CellSaid
          problem={problem}
          doubt={doubt}
          className={`cell-said${placed.frozen ? ' frozen' : ''}${offer === undefined ? '' : ' beside-list'}`}
          style={{ top: style.top, left: style.left, width: placed.width, height: rowHeight }}
          onAccept={() => after(() => cells.accept())}
          onBack={() => after(props.onBack)}
        />
      </div>
    </div>
  );
}

/** The text area tells a screen reader of the list that goes with it. */
function listed(at: number) {
  return {
    'aria-autocomplete': 'list',
    'aria-controls': 'cell-options',
    'aria-activedescendant': at < 0 ? undefined : `cell-option-${at}`,
  } as const;
}

/** What opens below a cell, in px at most. */
const BELOW = 250;

/** The widest sentence, in px. */
const WIDE = 344;

/** Marks a cell below which the table ends, so that lists and sentences go above it, and one beside which it ends, so that they go to its left. */
function useLow(box: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    const element = box.current;
    const cell = element?.getBoundingClientRect();
    const table = element?.closest('.grid')?.getBoundingClientRect();
    if (!isOpen || cell === undefined || table === undefined) return;
    element?.toggleAttribute('data-far', cell.left + WIDE > table.right && cell.right - WIDE > table.left);
    element?.toggleAttribute('data-low', cell.bottom + BELOW > table.bottom && cell.top - BELOW > table.top);
  }, [box, isOpen]);
}

/** Brings the cell of a doubt into sight, wherever the table was scrolled meanwhile. */
function useSeen(box: RefObject<HTMLElement | null>, doubt: object | undefined): void {
  useLayoutEffect(() => {
    if (doubt !== undefined) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, doubt]);
}
