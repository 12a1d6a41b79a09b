import type { Patch } from '../../../core/record/change.ts';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import type { Chosen } from '../selection/chosen.ts';
import { putInCell, storedInCell, type CellEdit } from '../table/cellEdit.ts';
import type { Column } from '../table/columns.ts';
import { PatchGather } from './PatchGather.ts';

/** What an act on many cells would write. */
export interface RangeEdits {
  readonly patches: readonly Patch[];
  /** Cells that get another content. */
  readonly changed: number;
  /** Cells that say it already. */
  readonly same: number;
  /** Cells that cannot take it, each with its row and the reason. */
  readonly refused: readonly { readonly row: AnyStored; readonly text: string }[];
}

/** Rows looked at between two pauses for the window. */
const STEP = 200;

type EditOf = (row: AnyStored, column: Column) => CellEdit;

function* edits(rows: readonly AnyStored[], columns: readonly Column[], editOf: EditOf): Steps<RangeEdits> {
  const gather = new PatchGather();
  const refused: { row: AnyStored; text: string }[] = [];
  let [changed, same] = [0, 0];
  for (const [i, row] of rows.entries()) {
    for (const column of columns) {
      const edit = editOf(row, column);
      if (!edit.ok) refused.push({ row, text: edit.problem });
      else if (edit.patch === undefined) same++;
      else if (gather.add(edit.patch)) changed++;
      else refused.push({ row, text: `选中的行里有的说的是同一个人或同一处，${column.label}不能写成两样` });
    }
    if (i % STEP === STEP - 1) yield undefined;
  }
  return { patches: gather.patches(), changed, same, refused };
}

/** Nothing to be done. */
export function noSteps(): Steps<RangeEdits> {
  return edits([], [], () => ({ ok: false, problem: '' }));
}

/** Empties cells; those that follow from others are left as they are. */
export function clearing(ledger: AnyLedger, data: AnyData, chosen: Chosen): Steps<RangeEdits> {
  const own = chosen.columns.filter(({ edit }) => edit.how !== 'not');
  return edits(chosen.rows, own, (row, column) => putInCell(ledger, column, data, row, undefined));
}

/** Gives the cells of all rows the content of the first row. */
export function filling(ledger: AnyLedger, data: AnyData, chosen: Chosen): Steps<RangeEdits> {
  const [first, ...rows] = chosen.rows;
  const own = chosen.columns.filter(({ edit }) => edit.how !== 'not');
  if (first === undefined) return noSteps();
  return edits(rows, own, (row, column) =>
    putInCell(ledger, column, data, row, storedInCell(column, data, first)),
  );
}

/** Gives one column of some rows a value. */
export function setting(
  ledger: AnyLedger,
  data: AnyData,
  rows: readonly AnyStored[],
  column: Column,
  value: unknown,
): Steps<RangeEdits> {
  return edits(rows, [column], (row) => putInCell(ledger, column, data, row, value));
}
