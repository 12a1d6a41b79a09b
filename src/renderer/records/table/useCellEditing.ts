import { useRef, useState, type RefObject } from 'react';
import type { AnyStored } from '../../../core/record/types.ts';
import { kindInput } from '../inputs/kindInputs.tsx';
import type { CellEdit } from './cellEdit.ts';
import type { Column } from './columns.ts';
import type { CellPlace } from './useActiveCell.ts';

/** What the table does with what was typed or picked. */
export interface CellWriter {
  /** The text from which editing starts. */
  text(row: AnyStored, column: Column): string;
  read(row: AnyStored, column: Column, text: string): CellEdit;
  pick(row: AnyStored, column: Column, id: string | undefined): CellEdit;
  /** Writes; a sentence when it was refused. */
  write(edit: CellEdit & { readonly ok: true }): Promise<string | undefined>;
}

/** How the active cell is being edited: typed in the text area, or chosen from a list. */
export interface Editing {
  readonly how: 'type' | 'choose';
  readonly row: AnyStored;
  readonly column: Column;
}

/** Editing of one cell at a time. The text area belongs to the grid and is never remounted: an input method may be composing in it. */
export function useCellEditing(
  field: RefObject<HTMLTextAreaElement | null>,
  writer: CellWriter,
  cellAt: (cell: CellPlace) => { readonly row: AnyStored; readonly column: Column } | undefined,
) {
  const [editing, setEditing] = useState<Editing>();
  const [problem, setProblem] = useState<string>();
  // A keystroke may follow before React has drawn the last one.
  const now = useRef<Editing | undefined>(undefined);

  const set = (next: Editing | undefined, trouble?: string): void => {
    now.current = next;
    setEditing(next);
    setProblem(trouble);
  };
  const clear = (): void => {
    if (field.current !== null) field.current.value = '';
  };

  /** Begins in a cell; `kept` leaves what is already typed in the text area, else the present text is taken. */
  const begin = (cell: CellPlace, kept: boolean, text?: string, trouble?: string): void => {
    const found = cellAt(cell);
    if (found === undefined) return;
    const { column, row } = found;
    if (column.edit.how === 'not') {
      clear();
      set(undefined, column.edit.because);
      return;
    }
    const typed = column.edit.how === 'write' && kindInput(column.kind)?.typed === true;
    if (!typed || !kept) clear();
    set({ how: typed ? 'type' : 'choose', row, column }, trouble);
    if (typed && !kept && field.current !== null) {
      field.current.value = text ?? writer.text(row, column);
      field.current.focus();
      field.current.select();
    }
  };

  const cancel = (): void => {
    clear();
    set(undefined);
  };

  const send = (edit: CellEdit, cell: CellPlace, text: string | undefined): boolean => {
    if (!edit.ok) {
      setProblem(edit.problem);
      return false;
    }
    clear();
    set(undefined, edit.warning);
    if (edit.patch === undefined) return true;
    void writer.write(edit).then((refused) => {
      if (refused === undefined) return;
      // The text is kept and shown again where it was typed, unless the user is already typing elsewhere.
      if (now.current === undefined && text !== undefined) begin(cell, false, text, refused);
      else setProblem(refused);
    });
    return true;
  };

  /** Takes what was typed; false when it is wrong and stays in the cell with the reason beside it. */
  const finish = (cell: CellPlace): boolean => {
    const at = now.current;
    if (at?.how !== 'type' || field.current === null) return true;
    const text = field.current.value;
    return send(writer.read(at.row, at.column, text), cell, text);
  };

  const choose = (cell: CellPlace, text: string): void => {
    const at = now.current;
    if (at !== undefined) send(writer.read(at.row, at.column, text), cell, undefined);
  };

  const pick = (cell: CellPlace, id: string | undefined): void => {
    const at = now.current;
    if (at !== undefined) send(writer.pick(at.row, at.column, id), cell, undefined);
  };

  const empty = (cell: CellPlace): void => {
    const found = cellAt(cell);
    if (found === undefined) return;
    const { row, column } = found;
    if (column.edit.how === 'pick') send(writer.pick(row, column, undefined), cell, undefined);
    else send(writer.read(row, column, ''), cell, undefined);
  };

  return {
    editing,
    problem,
    isEditing: () => now.current !== undefined,
    begin,
    cancel,
    finish,
    choose,
    pick,
    empty,
    hush: () => setProblem(undefined),
  };
}
