import { App } from 'antd';
import { useState } from 'react';
import { useDone, useSession } from '../session/useSession.ts';
import { UndoBar } from '../ui/UndoBar.tsx';

/** After a restore: says that it was done and offers 撤销恢复, until something else is written. */
export function RestoredBar(props: { readonly canUndo: boolean }) {
  const { keeper } = useSession();
  const done = useDone();
  const { message } = App.useApp();
  const [isClosed, setClosed] = useState(false);
  const [busy, setBusy] = useState(false);
  if (isClosed || done !== undefined) return null;
  const undo = async () => {
    setBusy(true);
    const end = await keeper.undoRestore();
    setBusy(false);
    if (!end.ok) void message.error(end.text);
  };
  const total = keeper.now().reduce((sum, { count }) => sum + count, 0);
  return (
    <UndoBar
      text={`已恢复备份，现在共 ${total} 条`}
      action={props.canUndo ? '撤销恢复' : undefined}
      busy={busy}
      onAction={() => void undo()}
      onClose={() => setClosed(true)}
    />
  );
}
