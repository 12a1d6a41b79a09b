import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { beside } from '../selection/SelectionFrames.tsx';
import type { Editing } from './CellEditing.ts';
import type { CellOption } from './cellOptions.ts';
import { rowHeight, type PlacedColumn } from './layout.ts';
import { OptionList } from './OptionList.tsx';
import './cellField.css';

/** Lies over the active cell: the text area that always has the focus, the list of a choice, and the sentence about what is wrong. */
export function CellField(props: {
  readonly attach: (field: HTMLTextAreaElement | null) => void;
  readonly placed: PlacedColumn;
  /** Where the frozen columns end, in px. */
  readonly edge: number;
  readonly row: number;
  readonly label: string;
  readonly editing: Editing | undefined;
  readonly problem: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onTyped: () => void;
  readonly onCompose: (isComposing: boolean) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onTake: (option: CellOption) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}) {
  const { attach, placed, row, label, editing, problem } = props;
  const box = useRef<HTMLDivElement>(null);
  useLow(box, editing !== undefined || problem !== undefined);
  const style: CSSProperties = {
    top: row * rowHeight,
    left: placed.frozen ? `calc(var(--scrolled, 0px) + ${placed.left}px)` : placed.left,
    width: placed.width,
    height: rowHeight,
    ...(placed.frozen || editing !== undefined ? {} : { clipPath: beside(props.edge, placed.left) }),
  };
  const at = placed.frozen ? 'cell-field frozen' : 'cell-field';
  const isWrong = problem !== undefined && editing !== undefined;
  const offer = editing?.offer;
  return (
    // A grid holds rows of cells and nothing else: what lies over the active cell is a cell to a screen reader.
    <div role="row" aria-rowindex={row + 2}>
      <div role="gridcell">
        <div
          ref={box}
          className={`${at} ${editing === undefined ? 'idle' : 'type'}${isWrong ? ' wrong' : ''}`}
          style={style}
        >
          <textarea
            ref={attach}
            rows={1}
            data-testid="cell-field"
            data-idle={editing === undefined}
            aria-label={label}
            aria-invalid={isWrong}
            aria-describedby={problem === undefined ? undefined : 'cell-problem'}
            {...(offer === undefined ? {} : listed(offer.at))}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={props.onKeyDown}
            onInput={props.onTyped}
            onCompositionStart={() => props.onCompose(true)}
            onCompositionEnd={() => props.onCompose(false)}
            onFocus={props.onEnter}
            onBlur={props.onLeave}
            onCopy={props.onCopy}
            onPaste={props.onPaste}
          />
          {offer !== undefined && editing !== undefined && (
            <OptionList
              offer={offer}
              label={editing.column.label}
              width={placed.width}
              onTake={props.onTake}
            />
          )}
        </div>
        {problem !== undefined && (
          <div
            className={`cell-said${placed.frozen ? ' frozen' : ''}${offer === undefined ? '' : ' beside-list'}`}
            style={{ top: style.top, left: style.left, height: rowHeight }}
          >
            <div className="cell-problem" id="cell-problem" role="alert" data-testid="cell-problem">
              {problem}
            </div>
          </div>
        )}
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

/** Marks a cell below which the table ends, so that lists and sentences go above it. */
function useLow(box: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    const element = box.current;
    const cell = element?.getBoundingClientRect();
    const table = element?.closest('.grid')?.getBoundingClientRect();
    if (!isOpen || cell === undefined || table === undefined) return;
    element?.toggleAttribute('data-low', cell.bottom + BELOW > table.bottom && cell.top - BELOW > table.top);
  }, [box, isOpen]);
}
