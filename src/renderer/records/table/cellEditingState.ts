import type { AnyStored } from '../../../core/record/types.ts';
import type { Answer, Raised } from '../doubt.ts';
import type { CellPlace } from '../selection/area.ts';
import type { CellEdit } from './cellEdit.ts';
import type { Offer } from './cellOffer.ts';
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
  /** Writes, unless it is refused or something is to be looked at first. */
  readonly write: (edit: CellEdit & { readonly ok: true }) => Promise<Answer>;
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
  /** What the rules warn of: nothing is written until 仍然保存. While it stands the cell shows what was typed and takes no letters. */
  readonly doubt: Raised | undefined;
}

/** What changes from one drawing of the grid to the next. */
export interface EditingContext {
  readonly writer: CellWriter;
  readonly cellAt: (cell: CellPlace) => CellAt | undefined;
}

/** What was typed into a cell and is doubted. */
export interface Doubted {
  readonly at: Editing | undefined;
  readonly text: string;
  readonly raised: Raised;
}
