import { App, Button } from 'antd';
import type { Chosen } from './chosen.ts';
import type { BackupKeeper } from '../../session/backupKeeper.ts';

/** Asks for a backup file; one sentence when it cannot be read. */
export function RestoreFileButton(props: {
  readonly keeper: BackupKeeper;
  readonly onChosen: (chosen: Chosen) => void;
}) {
  const { message } = App.useApp();
  const choose = async () => {
    const chosen = await props.keeper.choose();
    if (chosen === undefined) return;
    if (chosen.ok) props.onChosen(chosen.value);
    else void message.error(chosen.text);
  };
  return <Button onClick={() => void choose()}>选择备份文件</Button>;
}
