import { App, Button } from 'antd';
import { useState } from 'react';
import type { BackupKeeper } from '../../session/backupKeeper.ts';
import { restoredKey } from '../../session/deviceKeys.ts';
import { useDevice } from '../../session/useSession.ts';
import { moment } from '../../session/moment.ts';

/** 撤销恢复: puts the data back that the last restore replaced; only while there are such. */
export function UndoRestore(props: { readonly keeper: BackupKeeper }) {
  const { message } = App.useApp();
  const restored = useDevice(restoredKey);
  const [busy, setBusy] = useState(false);
  if (typeof restored !== 'string' || restored === '') return null;
  const undo = async () => {
    setBusy(true);
    const end = await props.keeper.undoRestore();
    setBusy(false);
    if (!end.ok) void message.error(end.text);
  };
  return (
    <>
      <Button loading={busy} onClick={() => void undo()}>
        撤销恢复
      </Button>
      <span className="muted">上次恢复：{moment(restored)}</span>
    </>
  );
}
