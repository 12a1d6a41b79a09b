import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { type ChangeHead, lastingSources } from '../../../core/record/change.ts';
import { moment } from '../../session/moment.ts';
import { sourceWords } from '../../session/sourceWords.ts';
import { wordsOf } from '../../session/stepBack.ts';
import { useSession } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';

const step = 50;

/** 变动记录: every change, newest first, each of which can be undone in any order. */
export function ChangesScreen() {
  const { workspace } = useSession();
  const [limit, setLimit] = useState(step);
  const [changes, setChanges] = useState<readonly ChangeHead[]>();
  useEffect(() => {
    let current = true;
    const load = () => void workspace.changes(limit + 1).then((heads) => current && setChanges(heads));
    load();
    const stop = workspace.subscribe(load);
    return () => {
      current = false;
      stop();
    };
  }, [workspace, limit]);
  if (changes === undefined) return <LateSkeleton />;
  if (changes.length === 0)
    return <EmptyState title="还没有变动" about="每次填写、导入、换人都会记在这里。" />;
  return (
    <section className="settings-panel settings-wide">
      <table className="plain-table" data-testid="changes">
        <thead>
          <tr>
            <th>时间</th>
            <th>做了什么</th>
            <th>来源</th>
            <th>填报人</th>
            <th className="number">涉及</th>
            <th aria-label="撤销" />
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, limit).map((change) => (
            <ChangeRow key={change.id} change={change} />
          ))}
        </tbody>
      </table>
      {changes.length > limit && <Button onClick={() => setLimit(limit + step)}>再看 {step} 条更早的</Button>}
    </section>
  );
}

function ChangeRow(props: { readonly change: ChangeHead }) {
  const { change } = props;
  const session = useSession();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const inForce = session.workspace.isInForce(change.id);
  // What takes a 撤销 back is a 恢复, which is itself taken back by 撤销.
  const isUndo = change.source === 'undo' && change.why.startsWith('撤销');
  const isLasting = lastingSources.has(change.source);
  const undo = async () => {
    setBusy(true);
    const outcome = await session.undo(change.id);
    setBusy(false);
    const words = wordsOf(outcome);
    if (words !== undefined) void message.warning(words, 8);
  };
  return (
    <tr>
      <td className="nowrap">{moment(change.at)}</td>
      <td>{change.why}</td>
      <td className="nowrap">{sourceWords[change.source]}</td>
      <td className="nowrap">{change.by}</td>
      <td className="number nowrap">{change.source === 'export' ? '' : `${change.size} 条`}</td>
      <td className="nowrap">
        {isLasting ? null : inForce ? (
          <Button size="small" loading={busy} onClick={() => void undo()}>
            {isUndo ? '恢复' : '撤销'}
          </Button>
        ) : (
          <span className="muted">{isUndo ? '已恢复' : '已撤销'}</span>
        )}
      </td>
    </tr>
  );
}
