import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import type { Change } from '../../../core/record/change.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { HistoryEntry } from './HistoryEntry.tsx';
import { historyLines, type Subject } from './historyLines.ts';
import './history.css';

/** 变动记录 of some records that belong together: who wrote what when, each to be undone. */
export function History({ subjects }: { readonly subjects: readonly Subject[] }) {
  const data = useData();
  const session = useSession();
  const changes = useHistory(subjects);
  const [refused, setRefused] = useState<string>();
  if (changes === undefined) return <p className="muted">正在读取变动记录…第一次看要稍等。</p>;
  if (changes.length === 0) return <p className="muted">还没有变动。</p>;
  const ids = new Set(subjects.map(({ id }) => id));
  const [only] = subjects;
  const { workspace } = session;
  const reading = { data, stored: workspace.stored.bind(workspace) };
  return (
    <div className="history" data-testid="history">
      {refused !== undefined && <Alert type="error" showIcon title={refused} />}
      <ol>
        {changes.map((change, place) => (
          <HistoryEntry
            key={change.id}
            change={change}
            lines={historyLines(reading, change, (_type, id) => ids.has(id))}
            // Beside the undo of one act, a single record is also brought back to what it was before several.
            subject={subjects.length === 1 && place > 0 ? only : undefined}
            hasLater={place > 0}
            onRefused={setRefused}
          />
        ))}
      </ol>
    </div>
  );
}

function useHistory(subjects: readonly Subject[]): readonly Change[] | undefined {
  const data = useData();
  const { workspace } = useSession();
  const [changes, setChanges] = useState<readonly Change[]>();
  const key = subjects.map(({ id }) => id).join(' ');
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const histories = subjects.map(({ type, id }) => workspace.historyOf(type, id));
      const found = (await Promise.all(histories)).flat();
      if (!gone) setChanges(together(found));
    };
    void read();
    return () => {
      gone = true;
    };
    // The subjects are named by their ids; the data change when something was written.
    // oxlint-disable-next-line react/exhaustive-deps -- see the line above
  }, [workspace, data, key]);
  return changes;
}

/** 变动记录 of one record, or of several that belong together, beside the page. */
export function HistoryDrawer(props: {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly onClose: () => void;
}) {
  return (
    <SidePanel open title={`变动记录：${props.title}`} onClose={props.onClose} testId="history-panel">
      <History subjects={props.subjects} />
    </SidePanel>
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
