import type { View } from '../../../core/record/dataView.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { currencies } from '../../../core/rules/current.ts';

/** Dialogs that a row can open; the screen draws them. */
export type RowDialog = 'edit' | 'handover' | 'endPost' | 'transferOut' | 'death' | 'history' | 'delete';

/** One line of the right-click menu. */
export interface RowAction {
  readonly dialog: RowDialog;
  readonly label: string;
  readonly danger?: boolean;
  /** Only for a row that still holds: nobody succeeds a post that is over. */
  readonly whileCurrent?: boolean;
}

const edit: RowAction = { dialog: 'edit', label: '修改…' };
const history: RowAction = { dialog: 'history', label: '变动记录' };
const remove: RowAction = { dialog: 'delete', label: '删除', danger: true };
const wrongly: RowAction = { dialog: 'delete', label: '录错了，删除', danger: true };

const usual: readonly RowAction[] = [edit, history, remove];

/** What can be done with the rows of some record types beside the usual. */
const special: Readonly<Partial<Record<RecordName, readonly RowAction[]>>> = {
  post: [
    edit,
    { dialog: 'handover', label: '换人…', whileCurrent: true },
    { dialog: 'endPost', label: '离任…', whileCurrent: true },
    history,
    wrongly,
  ],
  partyMembership: [
    edit,
    { dialog: 'transferOut', label: '转出…', whileCurrent: true },
    { dialog: 'death', label: '去世…', whileCurrent: true },
    history,
    wrongly,
  ],
};

/** The lines of a row's menu. */
export function actionsOf(root: RecordName, row: AnyStored, data: View): readonly RowAction[] {
  const isOver = currencies[root]?.holds(row, data) === false;
  return (special[root] ?? usual).filter(({ whileCurrent }) => !isOver || whileCurrent !== true);
}
