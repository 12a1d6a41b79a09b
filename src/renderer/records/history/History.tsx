import { Alert, Button, Drawer } from 'antd';
import { useEffect, useState } from 'react';
import type { Change } from '../../../core/record/change.ts';
import { moment } from '../../session/moment.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { historyLines, type Subject } from './historyLines.ts';
import './history.css';

/** 变动记录 of some records that belong together: who wrote what when, each to be undone. */
export function History({ subjects }: { readonly subjects: readonly Subject[] }) {
  const data = useData();
  const session = useSession();
  const [changes, setChanges] = useState<readonly Change[]>();
  const [refused, setRefused] = useState<string>();
  const key = subjects.map(({ id }) => id).join(' ');
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const histories = subjects.map(({ type, id }) => session.workspace.historyOf(type, id));
      const found = (await Promise.all(histories)).flat();
      if (!gone) setChanges(together(found));
    };
    void read();
    return () => {
      gone = true;
    };
    // The subjects are named by their ids; the data change when something was written.
    // oxlint-disable-next-line react/exhaustive-deps -- see the line above
  }, [session, data, key]);
  if (changes === undefined) return <p className="muted">正在读取变动记录…</p>;
  if (changes.length === 0) return <p className="muted">还没有变动。</p>;
  const ids = new Set(subjects.map(({ id }) => id));
  const undo = async (change: Change): Promise<void> => {
    const outcome = await session.undo(change.id);
    setRefused(outcome.ok ? undefined : outcome.text);
  };
  return (
    <div className="history" data-testid="history">
      {refused !== undefined && <Alert type="error" showIcon title={refused} />}
      <ol>
        {changes.map((change) => {
          const lines = historyLines(data, change, (_type, id) => ids.has(id));
          const standing = session.workspace.isInForce(change.id);
          return (
            <li key={change.id} className={standing ? '' : 'undone'}>
              <div className="history-head">
                <span className="nowrap">{moment(change.at)}</span>
                <span className="history-why">{change.why}</span>
                <span className="muted nowrap">{change.by}</span>
                {standing ? (
                  <Button size="small" onClick={() => void undo(change)}>
                    {change.size > change.patches.length ? `撤销整次（共 ${change.size} 条）` : '撤销'}
                  </Button>
                ) : (
                  <span className="muted nowrap">已撤销</span>
                )}
              </div>
              <ul>
                {lines.map((line) => (
                  <li key={`${line.label} ${line.before} ${line.after}`}>
                    {line.label}：{line.before === '' ? '' : `${line.before} → `}
                    {line.after === '' ? '（清空）' : line.after}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** 变动记录 of one record beside the table. */
export function HistoryDrawer(props: {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly onClose: () => void;
}) {
  return (
    <Drawer open size={560} title={`变动记录：${props.title}`} onClose={props.onClose}>
      <History subjects={props.subjects} />
    </Drawer>
  );
}

/** One line per change, its patches on all subjects side by side, newest first. */
function together(changes: readonly Change[]): readonly Change[] {
  const byId = new Map<string, Change>();
  for (const change of changes) {
    const known = byId.get(change.id);
    byId.set(
      change.id,
      known === undefined ? change : { ...known, patches: [...known.patches, ...change.patches] },
    );
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}
