import type { CSSProperties, KeyboardEvent } from 'react';
import { kindInput } from '../inputs/kindInputs.tsx';
import { LinkPicker } from '../inputs/LinkPicker.tsx';
import type { Editing } from './CellEditing.ts';
import { rowHeight, type PlacedColumn } from './layout.ts';

/** Lies over the active cell: the text area that always has the focus, the list of a choice, and the sentence about what is wrong. */
export function CellField(props: {
  readonly attach: (field: HTMLTextAreaElement | null) => void;
  readonly placed: PlacedColumn;
  readonly row: number;
  readonly label: string;
  readonly editing: Editing | undefined;
  readonly problem: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onTyped: () => void;
  readonly onLeave: () => void;
  readonly onChoose: (text: string) => void;
  readonly onPick: (id: string | undefined) => void;
  readonly onCancel: () => void;
}) {
  const { attach, placed, row, label, editing, problem } = props;
  const style: CSSProperties = {
    top: row * rowHeight,
    left: placed.frozen ? `calc(var(--scrolled, 0px) + ${placed.left}px)` : placed.left,
    width: placed.width,
    height: rowHeight,
  };
  const at = placed.frozen ? 'cell-field frozen' : 'cell-field';
  const state = editing === undefined ? 'idle' : editing.how;
  return (
    <>
      <div className={`${at} ${state}${problem !== undefined && editing ? ' wrong' : ''}`} style={style}>
        <textarea
          ref={attach}
          rows={1}
          data-testid="cell-field"
          data-idle={editing === undefined}
          aria-label={label}
          aria-invalid={problem !== undefined && editing !== undefined}
          aria-describedby={problem === undefined ? undefined : 'cell-problem'}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={props.onKeyDown}
          onInput={props.onTyped}
          onCompositionStart={props.onTyped}
          onCompositionEnd={props.onTyped}
          onBlur={props.onLeave}
        />
        {editing?.how === 'choose' && (
          <Chooser
            editing={editing}
            onChoose={props.onChoose}
            onPick={props.onPick}
            onCancel={props.onCancel}
          />
        )}
      </div>
      {problem !== undefined && (
        <div
          className={placed.frozen ? 'cell-problem frozen' : 'cell-problem'}
          id="cell-problem"
          role="alert"
          data-testid="cell-problem"
          style={{ top: (row + 1) * rowHeight, left: style.left }}
        >
          {problem}
        </div>
      )}
    </>
  );
}

function Chooser(props: {
  readonly editing: Editing;
  readonly onChoose: (text: string) => void;
  readonly onPick: (id: string | undefined) => void;
  readonly onCancel: () => void;
}) {
  const { editing, onChoose, onPick, onCancel } = props;
  const { column, row } = editing;
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      onCancel();
    }
  };
  const Input = kindInput(column.kind)?.Input;
  const { arrival, kind } = column;
  if (column.edit.how === 'pick' && arrival !== undefined) {
    const link = row[arrival.via];
    return (
      <div className="cell-chooser" onKeyDown={onEscape}>
        <LinkPicker
          type={arrival.type}
          value={typeof link === 'string' ? link : undefined}
          label={column.label}
          inCell
          onPick={onPick}
          onLeave={onCancel}
        />
      </div>
    );
  }
  if (Input === undefined || kind === undefined || arrival === undefined) return null;
  return (
    <div className="cell-chooser" onKeyDown={onEscape}>
      <Input
        kind={kind}
        text={editing.text}
        label={column.label}
        inCell
        onText={onChoose}
        onLeave={onCancel}
      />
    </div>
  );
}
