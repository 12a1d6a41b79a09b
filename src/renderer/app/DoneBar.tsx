import { App } from 'antd';
import { useState } from 'react';
import { OutdatedNote } from '../features/printed/OutdatedNote.tsx';
import { wordsOf } from '../session/stepBack.ts';
import { useDone, useSession } from '../session/useSession.ts';
import { UndoBar } from '../ui/UndoBar.tsx';

/** The undo bar of the sitting: what was just written, and 撤销 or 恢复. */
export function DoneBar() {
  const session = useSession();
  const done = useDone();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  if (done === undefined) return null;
  const act = async () => {
    setBusy(true);
    const outcome = await session.undo(done.change.id);
    setBusy(false);
    const words = wordsOf(outcome);
    if (words !== undefined) void message.warning(words, 8);
  };
  return (
    <UndoBar
      text={done.text}
      action={done.isUndo ? '恢复' : '撤销'}
      busy={busy}
      onAction={() => void act()}
      onClose={() => session.dismissDone()}
    >
      <OutdatedNote change={done.change} />
    </UndoBar>
  );
}
