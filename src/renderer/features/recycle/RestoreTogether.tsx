import type { AnyData } from '../../../core/record/data.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { fullTitle } from '../../records/fullTitle.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import type { Lost } from './restoreWith.ts';

/** A record whose links are deleted as well comes back only with them. */
export function RestoreTogether(props: {
  readonly every: AnyData;
  readonly together: readonly Lost[] | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { every, together = [] } = props;
  const [first, ...others] = together;
  const named = ({ type, row }: Lost): string => `${recordDef(type).label} ${fullTitle(every, type, row)}`;
  return (
    <AskDialog
      open={first !== undefined}
      title={first === undefined ? '' : `恢复 ${fullTitle(every, first.type, first.row)}`}
      yes={`一起恢复 ${together.length} 条`}
      testId="restore-together"
      onYes={props.onYes}
      onNo={props.onNo}
    >
      <p>它关联的记录也删除了，要一起恢复才完整：</p>
      <ul>
        {others.map((lost) => (
          <li key={lost.row.id}>{named(lost)}</li>
        ))}
      </ul>
    </AskDialog>
  );
}
