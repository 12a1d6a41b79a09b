import { DownOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import type { ChangeHead } from '../../core/record/change.ts';
import { moment } from '../session/moment.ts';
import { stepForward, wordsOf } from '../session/stepBack.ts';
import { useSession } from '../session/useSession.ts';
import { LatePopover } from '../ui/LatePopover.tsx';
import './undoList.css';

/** 撤销 ▾ in the top bar: the last changes by name, any of which can be taken back in any order. */
export function UndoList() {
  const [open, setOpen] = useState(false);
  return (
    <LatePopover open={open} onOpenChange={setOpen} content={<Steps onClose={() => setOpen(false)} />}>
      <button type="button" aria-haspopup="dialog" title="最近的改动，每一步都能撤销（Ctrl+Z）">
        撤销 <DownOutlined aria-hidden />
      </button>
    </LatePopover>
  );
}

function Steps({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const { message } = App.useApp();
  const steps = useUndoSteps();
  const say = (text: string) => void message.info(text);
  const undo = async (id: string) => {
    const words = wordsOf(await session.undo(id));
    if (words !== undefined) say(words);
  };
  return (
    <div
      className="undo-list"
      role="dialog"
      aria-label="最近的改动"
      data-testid="undo-list"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="undo-list-head">
        <span className="muted">Ctrl+Z 撤销上一步，Ctrl+Y 恢复</span>
        <Button size="small" onClick={() => void stepForward(session, say)}>
          恢复刚撤销的一步
        </Button>
      </div>
      {steps?.length === 0 && <p className="muted">没有可以撤销的改动。</p>}
      <ol aria-label="可以撤销的改动">
        {steps?.map(({ id, at, why }) => (
          <li key={id}>
            <span className="nowrap muted">{moment(at)}</span>
            <span className="undo-list-why" title={why}>
              {why}
            </span>
            <Button size="small" onClick={() => void undo(id)}>
              撤销
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The steps, read anew after each change. */
function useUndoSteps(): readonly ChangeHead[] | undefined {
  const session = useSession();
  const [steps, setSteps] = useState<readonly ChangeHead[]>();
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const found = await session.undoSteps();
      if (!gone) setSteps(found);
    };
    void read();
    const stop = session.workspace.subscribe(() => void read());
    return () => {
      gone = true;
      stop();
    };
  }, [session]);
  return steps;
}
