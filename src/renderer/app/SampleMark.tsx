import { App } from 'antd';
import { useEffect, useState } from 'react';
import type { ChangeHead } from '../../core/record/change.ts';
import type { Workspace } from '../../data/workspace.ts';
import { useSession, useWorkspace } from '../session/useSession.ts';
import { AskDialog } from '../ui/AskDialog.tsx';

/** More changes than this on top of a sample, and it has become somebody's own work: it is not cleared from here. */
const most = 500;

/** Says in the top bar that sample data are loaded, and clears them by undoing everything since, newest first. */
export function SampleMark() {
  const session = useSession();
  const { message } = App.useApp();
  const standing = useStanding();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const sample = standing.findIndex((change) => change.source === 'sample');
  if (sample === -1) return null;
  const since = standing.slice(0, sample + 1);
  const clear = async () => {
    setBusy(true);
    for (const change of since) {
      const outcome = await session.undo(change.id);
      if (!outcome.ok) {
        void message.error(outcome.text);
        break;
      }
    }
    setBusy(false);
    setAsking(false);
  };
  return (
    <>
      <button type="button" className="sample-mark" data-testid="sample-mark" onClick={() => setAsking(true)}>
        示例数据 · 清除
      </button>
      <AskDialog
        open={isAsking}
        title="清除示例数据"
        yes="清除"
        isBusy={isBusy}
        onYes={() => void clear()}
        onNo={() => setAsking(false)}
      >
        <p>
          示例数据{since.length > 1 ? `和载入以后做的 ${since.length - 1} 次改动` : ''}
          会一起撤销，然后回到“填写本单位”。以后还可以在“设置 → 变动记录”里恢复。
        </p>
      </AskDialog>
    </>
  );
}

/** The changes still in force, newest first, undos and what was let out aside; empty where there are too many to be a trial. */
function useStanding(): readonly ChangeHead[] {
  const workspace = useWorkspace();
  const [standing, setStanding] = useState<readonly ChangeHead[]>([]);
  useEffect(() => {
    let current = true;
    const load = () => void readStanding(workspace).then((found) => current && setStanding(found));
    load();
    const stop = workspace.subscribe(load);
    return () => {
      current = false;
      stop();
    };
  }, [workspace]);
  return standing;
}

async function readStanding(workspace: Workspace): Promise<readonly ChangeHead[]> {
  const heads = await workspace.changes(most);
  const own = heads.filter(({ source }) => source !== 'undo' && source !== 'export');
  return own.filter((change) => workspace.isInForce(change.id));
}
