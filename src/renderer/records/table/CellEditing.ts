import type { AnyStored } from '../../../core/record/types.ts';
import { kindInput } from '../inputs/kindInputs.tsx';
import type { CellEdit } from './cellEdit.ts';
import type { Column } from './columns.ts';
import type { CellPlace } from './useActiveCell.ts';

/** What the table does with what was typed or picked. */
export interface CellWriter {
  /** The text from which editing starts. */
  readonly text: (row: AnyStored, column: Column) => string;
  readonly read: (row: AnyStored, column: Column, text: string) => CellEdit;
  readonly pick: (row: AnyStored, column: Column, id: string | undefined) => CellEdit;
  /** Writes; a sentence when it was refused. */
  readonly write: (edit: CellEdit & { readonly ok: true }) => Promise<string | undefined>;
}

/** One cell with what stands in it. */
export interface CellAt {
  readonly row: AnyStored;
  readonly column: Column;
}

/** How the active cell is being edited: typed in the text area, or chosen from a list. */
export interface Editing extends CellAt {
  readonly how: 'type' | 'choose';
  readonly text: string;
}

/** What the grid draws of it. */
export interface EditingState {
  readonly editing: Editing | undefined;
  /** The sentence beside the cell: what is wrong, or why it cannot be edited. */
  readonly problem: string | undefined;
}

/** What changes from one drawing of the grid to the next. */
export interface EditingContext {
  readonly writer: CellWriter;
  readonly cellAt: (cell: CellPlace) => CellAt | undefined;
}

/**
 * Editing of one cell at a time. It lives outside React, because a key may follow before the last one is drawn. The text area belongs
 * to the grid and is never remounted or reset while an input method composes in it.
 */
export class CellEditing {
  private state: EditingState = { editing: undefined, problem: undefined };
  private readonly listeners = new Set<() => void>();
  private context: EditingContext | undefined;
  private field: HTMLTextAreaElement | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): EditingState => this.state;
  readonly attach = (field: HTMLTextAreaElement | null): void => {
    this.field = field;
  };

  follow(context: EditingContext): void {
    this.context = context;
  }

  get isEditing(): boolean {
    return this.state.editing !== undefined;
  }

  focus(): void {
    this.field?.focus({ preventScroll: true });
  }

  hush(): void {
    if (this.state.problem !== undefined) this.set(this.state.editing);
  }

  cancel(): void {
    this.clear();
    this.set(undefined);
  }

  /** Begins in a cell with its present text. */
  begin(cell: CellPlace, text?: string, problem?: string): void {
    const found = this.context?.cellAt(cell);
    if (found === undefined || this.refuses(found)) return;
    const present = text ?? this.context?.writer.text(found.row, found.column) ?? '';
    const how = isTyped(found.column) ? 'type' : 'choose';
    this.clear();
    this.set({ ...found, how, text: present }, problem);
    if (how !== 'type' || this.field === null) return;
    this.field.value = present;
    this.focus();
    this.field.select();
  }

  /** Begins with what is just being typed into the idle text area: it replaces what stood in the cell. */
  beginTyping(cell: CellPlace): void {
    if (this.isEditing) return;
    const found = this.context?.cellAt(cell);
    if (found === undefined || this.refuses(found)) return;
    if (isTyped(found.column)) this.set({ ...found, how: 'type', text: '' });
    else this.begin(cell);
  }

  /** Takes what was typed; false when it is wrong and stays in the cell with the reason beside it. */
  finish(cell: CellPlace): boolean {
    const at = this.state.editing;
    if (at?.how !== 'type' || this.field === null || this.context === undefined) return true;
    const text = this.field.value;
    return this.send(this.context.writer.read(at.row, at.column, text), cell, text);
  }

  choose(cell: CellPlace, text: string): void {
    const at = this.state.editing;
    if (at !== undefined && this.context !== undefined)
      this.send(this.context.writer.read(at.row, at.column, text), cell);
  }

  pick(cell: CellPlace, id: string | undefined): void {
    const at = this.state.editing;
    if (at !== undefined && this.context !== undefined)
      this.send(this.context.writer.pick(at.row, at.column, id), cell);
  }

  /** Delete: the cell is emptied. */
  empty(cell: CellPlace): void {
    const found = this.context?.cellAt(cell);
    if (found === undefined || this.context === undefined) return;
    const { writer } = this.context;
    const isPick = found.column.edit.how === 'pick';
    this.send(
      isPick ? writer.pick(found.row, found.column, undefined) : writer.read(found.row, found.column, ''),
      cell,
    );
  }

  private refuses({ column }: CellAt): boolean {
    if (column.edit.how !== 'not') return false;
    this.clear();
    this.set(undefined, column.edit.because);
    return true;
  }

  private send(edit: CellEdit, cell: CellPlace, text?: string): boolean {
    if (!edit.ok) {
      this.set(this.state.editing, edit.problem);
      return false;
    }
    this.clear();
    this.set(undefined, edit.warning);
    if (edit.patch !== undefined) void this.write(edit, cell, text);
    return true;
  }

  private async write(edit: CellEdit & { readonly ok: true }, cell: CellPlace, text?: string): Promise<void> {
    const refused = await this.context?.writer.write(edit);
    if (refused === undefined) return;
    // The text is kept and shown again where it was typed, unless the user is already typing elsewhere.
    if (!this.isEditing && text !== undefined) this.begin(cell, text, refused);
    else this.set(this.state.editing, refused);
  }

  private clear(): void {
    if (this.field !== null && this.field.value !== '') this.field.value = '';
  }

  private set(editing: Editing | undefined, problem?: string): void {
    this.state = { editing, problem };
    for (const listener of this.listeners) listener();
  }
}

function isTyped(column: Column): boolean {
  return column.edit.how === 'write' && kindInput(column.kind)?.typed === true;
}
