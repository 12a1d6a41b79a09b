import type { AnyStored } from '../../../core/record/types.ts';
import type { CellPlace } from '../selection/area.ts';
import type { Answer, Raised } from '../doubt.ts';
import { kindInput } from '../inputs/kindInputs.tsx';
import type { CellEdit } from './cellEdit.ts';
import type { CellAt, Doubted, Editing, EditingContext, EditingState } from './cellEditingState.ts';
import { narrowed, offered, presentOf, type Offer } from './cellOffer.ts';
import type { CellOption } from './cellOptions.ts';
import type { Column } from './columns.ts';

/**
 * Editing of one cell at a time. It lives outside React, because a key may follow before the last one is drawn. The text area belongs
 * to the grid and is never remounted or reset while an input method composes in it.
 */
export class CellEditing {
  private state: EditingState = { editing: undefined, problem: undefined, doubt: undefined };
  /** What is to be looked at once the cell being typed into is done. */
  private readonly waiting: Doubted[] = [];
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
    if (this.state.problem !== undefined || this.isDoubted) this.set(this.state.editing);
  }

  /** Says something beside the cell. */
  say(problem: string | undefined): void {
    this.set(this.state.editing, problem, this.state.doubt);
  }

  /** Takes what came of an act on the cells: says it, or has it looked at. */
  answer(answer: Answer): void {
    if (typeof answer === 'object') this.raise({ at: undefined, text: '', raised: answer });
    else this.say(answer);
  }

  get isDoubted(): boolean {
    return this.state.doubt !== undefined;
  }

  /** 仍然保存. */
  accept(): void {
    const { editing, doubt } = this.state;
    if (doubt === undefined) return;
    const text = this.field?.value ?? '';
    this.cancel();
    void doubt.accept().then((answer) => this.settle(answer, editing, text));
  }

  /** Esc, 改回: what stood there stays. */
  cancel(): void {
    this.clear();
    this.set(undefined);
    this.next();
  }

  /** What is doubted is typed differently. */
  revise(): void {
    const { editing, doubt } = this.state;
    if (editing === undefined || doubt === undefined) return;
    const present = this.field?.value ?? '';
    if (this.context?.writer.options(editing.column) === undefined) this.show(editing, present);
    else this.cancel();
  }

  /** Begins in a cell with its present text. */
  begin(cell: CellPlace, text?: string): void {
    const editing = this.open(cell, false);
    if (editing === undefined) return;
    this.set(editing);
    this.fill(text ?? editing.before);
  }

  /** An input method has begun or ended. */
  compose(cell: CellPlace, isComposing: boolean): void {
    this.composing = isComposing;
    this.typed(cell);
  }

  /** Something was typed; into an idle cell it replaces what stood there. */
  typed(cell: CellPlace): void {
    if (this.isDoubted) return;
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
  finish(): boolean {
    const { editing } = this.state;
    if (editing === undefined || this.field === null || this.context === undefined) return true;
    if (this.composing || this.isDoubted) return false;
    const text = this.field.value;
    if (editing.offer !== undefined) return this.finishChoice(editing, editing.offer, text);
    return this.send(this.context.writer.read(this.fresh(editing), editing.column, text), editing, text);
  }

  /** The cell is left without a word: what is typed counts, a list half narrowed does not. */
  leave(): void {
    const { editing } = this.state;
    if (editing?.offer === undefined) return void this.finish();
    const text = this.field?.value.trim();
    const same = editing.offer.all.find(({ label }) => label === text);
    if (same === undefined) this.cancel();
    else this.take(same);
  }

  /** Takes a line of the list. */
  take(option: CellOption): void {
    const { editing } = this.state;
    if (editing === undefined || this.context === undefined) return;
    const { writer } = this.context;
    const row = this.fresh(editing);
    this.send(
      option.id === undefined
        ? writer.read(row, editing.column, option.label)
        : writer.pick(row, editing.column, option.id),
      editing,
      option.label,
    );
  }

  /** A new line in a cell of several. */
  breakLine(): void {
    const { field } = this;
    field?.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  }

  private finishChoice(editing: Editing, offer: Offer, text: string): boolean {
    const { writer } = this.context ?? {};
    if (writer === undefined) return true;
    const row = this.fresh(editing);
    if (!offer.isTyped) {
      this.cancel();
      return true;
    }
    const option = offer.shown[offer.at];
    if (option !== undefined) {
      this.take(option);
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
    return this.send(edit, editing, text);
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
    const offer =
      all === undefined ? undefined : offered(all, presentOf(found.row, found.column, before), isOver);
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

  private send(edit: CellEdit, editing: Editing, text: string): boolean {
    if (!edit.ok) {
      this.set(this.state.editing, edit.problem);
      return false;
    }
    this.clear();
    this.set(undefined, edit.patch === undefined ? edit.warning : undefined);
    if (edit.patch !== undefined) void this.write(edit, editing, text);
    this.next();
    return true;
  }

  private async write(edit: CellEdit & { readonly ok: true }, at: Editing, text: string): Promise<void> {
    this.settle(await this.context?.writer.write(edit), at, text);
  }

  private settle(answer: Answer, at: Editing | undefined, text: string): void {
    if (answer === undefined) return;
    if (typeof answer === 'object') return this.raise({ at, text, raised: answer });
    // The text is kept and shown again where it was typed, unless the user is already typing elsewhere.
    const isTyped = at !== undefined && this.context?.writer.options(at.column) === undefined;
    if (isTyped && !this.isEditing) this.show(at, text, answer);
    else this.set(this.state.editing, answer, this.state.doubt);
  }

  /** Has something looked at; what is being typed meanwhile comes first. */
  private raise(doubted: Doubted): void {
    if (this.isEditing || this.composing || this.isDoubted) return void this.waiting.push(doubted);
    const { at, text, raised } = doubted;
    if (at === undefined) this.set(undefined, undefined, raised);
    else this.show(at, text, undefined, raised);
  }

  private next(): void {
    const doubted = this.waiting.shift();
    if (doubted !== undefined) this.raise(doubted);
  }

  /** Opens a cell again with what was typed into it, wherever the active cell is by now. */
  private show({ row, column }: CellAt, text: string, problem?: string, doubt?: Raised): void {
    const { writer } = this.context ?? {};
    if (writer === undefined) return;
    const now = writer.now(row) ?? row;
    const before = writer.text(now, column);
    this.set({ row: now, column, before, isOver: false, offer: undefined }, problem, doubt);
    this.fill(text);
  }

  private fill(text: string): void {
    if (this.field === null) return;
    this.field.value = text;
    this.focus();
    if (!this.isDoubted) this.field.select();
  }

  private clear(): void {
    if (this.field !== null && this.field.value !== '') this.field.value = '';
  }

  private set(editing: Editing | undefined, problem?: string, doubt?: Raised): void {
    const { state } = this;
    if (editing === state.editing && problem === state.problem && doubt === state.doubt) return;
    this.state = { editing, problem, doubt };
    for (const listener of this.listeners) listener();
  }
}
