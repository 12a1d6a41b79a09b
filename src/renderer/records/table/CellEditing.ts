import type { AnyStored } from '../../../core/record/types.ts';
import type { CellPlace } from '../selection/area.ts';
import { kindInput } from '../inputs/kindInputs.tsx';
import type { CellEdit } from './cellEdit.ts';
import { narrowed, offered, type Offer } from './cellOffer.ts';
import type { CellOption } from './cellOptions.ts';
import type { Column } from './columns.ts';

/** What the table does with what was typed or picked. */
export interface CellWriter {
  /** The text from which editing starts. */
  readonly text: (row: AnyStored, column: Column) => string;
  /** The row as it is by now; undefined when it was deleted meanwhile. */
  readonly now: (row: AnyStored) => AnyStored | undefined;
  /** What a cell is chosen from; undefined where it is typed. */
  readonly options: (column: Column) => readonly CellOption[] | undefined;
  readonly read: (row: AnyStored, column: Column, text: string) => CellEdit;
  readonly pick: (row: AnyStored, column: Column, id: string | undefined) => CellEdit;
  /** Writes; a sentence when it was refused. */
  readonly write: (edit: CellEdit & { readonly ok: true }) => Promise<string | undefined>;
  /** Resolves when everything sent so far is written or refused. */
  readonly settled: () => Promise<unknown>;
}

/** One cell with what stands in it. */
export interface CellAt {
  readonly row: AnyStored;
  readonly column: Column;
}

/** How the active cell is being edited: typed into, or chosen from a list that typing narrows. */
export interface Editing extends CellAt {
  /** What stood in the cell at the beginning. */
  readonly before: string;
  /** Begun by typing over the cell: arrows then leave it, as in a spreadsheet. */
  readonly isOver: boolean;
  readonly offer: Offer | undefined;
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
  private composing = false;

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

  /** True while an input method composes: until it ends, nothing but the input method may touch the cell. */
  get isComposing(): boolean {
    return this.composing;
  }

  focus(): void {
    this.field?.focus({ preventScroll: true });
    this.readyToType();
  }

  /** A dialog that closes gives the keyboard back without a place to type at, and then every letter would be lost. */
  readonly readyToType = (): void => {
    if (!this.isEditing && !this.composing) this.field?.setSelectionRange(0, 0);
  };

  hush(): void {
    if (this.state.problem !== undefined) this.set(this.state.editing);
  }

  /** Says something beside the cell. */
  say(problem: string | undefined): void {
    this.set(this.state.editing, problem);
  }

  cancel(): void {
    this.clear();
    this.set(undefined);
  }

  /** Begins in a cell with its present text. */
  begin(cell: CellPlace, text?: string, problem?: string): void {
    const editing = this.open(cell, false);
    if (editing === undefined) return;
    const present = text ?? editing.before;
    this.set(editing, problem);
    if (this.field === null) return;
    this.field.value = present;
    this.focus();
    this.field.select();
  }

  /** An input method has begun or ended. */
  compose(cell: CellPlace, isComposing: boolean): void {
    this.composing = isComposing;
    this.typed(cell);
  }

  /** Something was typed; into an idle cell it replaces what stood there. */
  typed(cell: CellPlace): void {
    const editing = this.state.editing ?? this.open(cell, true);
    if (editing === undefined) return;
    // The letters of an input method are no query yet.
    if (editing.offer === undefined || this.composing) return this.set(editing, this.state.problem);
    this.set({ ...editing, offer: narrowed(editing.offer, this.field?.value ?? '') });
  }

  /** Up or down in the list. */
  step(by: number): void {
    const { editing } = this.state;
    if (editing?.offer === undefined) return;
    const { offer } = editing;
    const at = Math.max(0, Math.min(offer.at + by, offer.shown.length - 1));
    this.set({ ...editing, offer: { ...offer, at, isTyped: true } });
  }

  /** Takes what was typed or chosen; false when it is wrong and stays in the cell with the reason beside it. */
  finish(cell: CellPlace): boolean {
    const { editing } = this.state;
    if (editing === undefined || this.field === null || this.context === undefined) return true;
    if (this.composing) return false;
    const text = this.field.value;
    if (editing.offer !== undefined) return this.finishChoice(editing, editing.offer, cell, text);
    return this.send(this.context.writer.read(this.fresh(editing), editing.column, text), cell, text);
  }

  /** The cell is left without a word: what is typed counts, a list half narrowed does not. */
  leave(cell: CellPlace): void {
    const { editing } = this.state;
    if (editing?.offer === undefined) return void this.finish(cell);
    const text = this.field?.value.trim();
    const same = editing.offer.all.find(({ label }) => label === text);
    if (same === undefined) this.cancel();
    else this.take(cell, same);
  }

  /** Takes a line of the list. */
  take(cell: CellPlace, option: CellOption): void {
    const { editing } = this.state;
    if (editing === undefined || this.context === undefined) return;
    const { writer } = this.context;
    const row = this.fresh(editing);
    this.send(
      option.id === undefined
        ? writer.read(row, editing.column, option.label)
        : writer.pick(row, editing.column, option.id),
      cell,
    );
  }

  /** A new line in a cell of several. */
  breakLine(): void {
    const { field } = this;
    field?.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  }

  private finishChoice(editing: Editing, offer: Offer, cell: CellPlace, text: string): boolean {
    const { writer } = this.context ?? {};
    if (writer === undefined) return true;
    const row = this.fresh(editing);
    if (!offer.isTyped) {
      this.cancel();
      return true;
    }
    const option = offer.shown[offer.at];
    if (option !== undefined) {
      this.take(cell, option);
      return !this.isEditing;
    }
    const isPick = editing.column.edit.how === 'pick';
    if (isPick && text.trim() !== '') {
      this.set(editing, `没有找到“${text.trim()}”，请从列表里选，或按 Esc 不改`);
      return false;
    }
    const edit = isPick
      ? writer.pick(row, editing.column, undefined)
      : writer.read(row, editing.column, text);
    return this.send(edit, cell);
  }

  /** The row as it is by now, unless this very cell was changed elsewhere: then the writer refuses, and nothing is lost unseen. */
  private fresh({ row, column, before }: Editing): AnyStored {
    const writer = this.context?.writer;
    const now = writer?.now(row);
    return now !== undefined && writer?.text(now, column) === before ? now : row;
  }

  /** What editing a cell begins with; undefined when it cannot be edited, which is said. */
  private open(cell: CellPlace, isOver: boolean): Editing | undefined {
    const found = this.context?.cellAt(cell);
    if (found === undefined || this.context === undefined || this.refuses(found)) return undefined;
    const { writer } = this.context;
    const before = writer.text(found.row, found.column);
    const all = writer.options(found.column);
    const offer = all === undefined ? undefined : offered(all, presentOf(found, before), isOver);
    return { ...found, before, isOver, offer };
  }

  private refuses({ column }: CellAt): boolean {
    const because = column.edit.how === 'not' ? column.edit.because : this.inForm(column);
    if (because === undefined) return false;
    // What an input method is composing goes at its end, when it says that something was typed.
    if (!this.composing) this.clear();
    this.set(undefined, because);
    return true;
  }

  private inForm(column: Column): string | undefined {
    const isHere =
      kindInput(column.kind)?.typed === true || this.context?.writer.options(column) !== undefined;
    return isHere ? undefined : `${column.label}在格子里填不下，请右击这一行，用“修改”来填`;
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
    if (editing === this.state.editing && problem === this.state.problem) return;
    this.state = { editing, problem };
    for (const listener of this.listeners) listener();
  }
}

/** What stands in the cell: the id of the linked record, or the label itself. */
function presentOf({ row, column }: CellAt, label: string): string {
  const { arrival, edit } = column;
  return edit.how === 'pick' && arrival !== undefined ? String(row[arrival.via]) : label;
}
