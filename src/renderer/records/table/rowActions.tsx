import type { AnyStored, RecordName } from '../../../core/record/types.ts';

/** Dialogs that a row can open; the screen draws them. */
export type RowDialog = 'edit' | 'handover' | 'endPost' | 'history' | 'delete';

/** One line of the right-click menu. */
export interface RowAction {
  readonly dialog: RowDialog;
  readonly label: string;
  readonly danger?: boolean;
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
    { dialog: 'handover', label: '换人…' },
    { dialog: 'endPost', label: '离任…' },
    history,
    wrongly,
  ],
  partyMembership: [edit, history, wrongly],
};

/** The lines of a row's menu. */
export function actionsOf(root: RecordName, _row: AnyStored): readonly RowAction[] {
  return special[root] ?? usual;
}
