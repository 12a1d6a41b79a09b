import { Button } from 'antd';
import { type Change, lastingSources } from '../../../core/record/change.ts';
import { moment } from '../../session/moment.ts';
import { sourceWords } from '../../session/sourceWords.ts';
import { wordsOf } from '../../session/stepBack.ts';
import { useSession } from '../../session/useSession.ts';
import type { HistoryLine, Subject } from './historyLines.ts';
import { useBringBack } from './useBringBack.ts';

/** One change in a history: when, what, from which act, by whom, what was and is, and how it is taken back. */
export function HistoryEntry(props: {
  readonly change: Change;
  readonly lines: readonly HistoryLine[];
  /** The one record whose history it is, where later changes followed this one. */
  readonly subject: Subject | undefined;
  /** Other changes of these records followed. */
  readonly hasLater: boolean;
  readonly onRefused: (text: string | undefined) => void;
}) {
  const { change, lines, subject, onRefused } = props;
  const session = useSession();
  const bringBack = useBringBack();
  const standing = session.workspace.isInForce(change.id);
  const isUndo = change.source === 'undo' && change.why.startsWith('撤销');
  const isCreation = change.patches.some(({ base }) => base === null);
  const undo = async (): Promise<void> => onRefused(wordsOf(await session.undo(change.id)));
  const toBefore = async (one: Subject): Promise<void> => onRefused(await bringBack(one, change));
  return (
    <li className={standing ? '' : 'undone'}>
      <div className="history-head">
        <span className="nowrap">{moment(change.at)}</span>
        <span className="history-why">{change.why}</span>
        <span className="muted nowrap">
          {sourceWords[change.source]} · {change.by}
        </span>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={`${line.label} ${line.before} ${line.after}`}>
            {line.label}：{line.before === '' ? '' : `${line.before} → `}
            {line.after === '' ? '（清空）' : line.after}
          </li>
        ))}
      </ul>
      <div className="history-acts">
        {!standing && <span className="muted">{isUndo ? '已恢复' : '已撤销'}</span>}
        {standing && !lastingSources.has(change.source) && (
          <Button size="small" onClick={() => void undo()}>
            {undoLabel(change, isUndo, props.hasLater)}
          </Button>
        )}
        {subject !== undefined && !isCreation && (
          <Button
            size="small"
            title="这一次和后来的改动都不要，只改这一条记录"
            onClick={() => void toBefore(subject)}
          >
            恢复到这一次之前
          </Button>
        )}
      </div>
    </li>
  );
}

/** The newest change of a record is undone by going back to before it; an act of many records goes back as a whole. */
function undoLabel(change: Change, isUndo: boolean, hasLater: boolean): string {
  if (change.size > change.patches.length) return `${isUndo ? '恢复' : '撤销'}整次（共 ${change.size} 条）`;
  if (isUndo) return '恢复';
  return hasLater ? '只撤销这一次' : '恢复到这一次之前';
}
