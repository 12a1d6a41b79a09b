import { useEffect, useState } from 'react';
import type { BackupFile } from '../../../shared/ipc.ts';
import type { Chosen } from './chosen.ts';
import type { BackupKeeper } from '../../session/backupKeeper.ts';
import { moment } from '../../session/moment.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { RestoreFileButton } from './RestoreFileButton.tsx';
import { Button } from 'antd';
import './backup.css';

/** On the first page: an empty program beside existing backups is hardly a first start, so the newest one is offered. */
export function StartRestore(props: { readonly keeper: BackupKeeper }) {
  const { keeper } = props;
  const [newest, setNewest] = useState<BackupFile>();
  const [chosen, setChosen] = useState<Chosen>();
  useEffect(() => {
    let current = true;
    void keeper.list().then((files) => current && setNewest(files.ok ? files.value[0] : undefined));
    return () => {
      current = false;
    };
  }, [keeper]);
  const choose = async (name: string) => {
    const read = await keeper.read(name);
    if (read.ok) setChosen({ name, bytes: read.value });
  };
  return (
    <div className="start-restore">
      <h2>从备份恢复</h2>
      {newest !== undefined && (
        <>
          <p>
            这台电脑上有以前的备份，最近一份做于 {moment(new Date(newest.modified).toISOString())}
            。以前用过的话，请先恢复它，不要从头填。
          </p>
          <Button type="primary" data-testid="restore-newest" onClick={() => void choose(newest.name)}>
            恢复最近的备份
          </Button>
        </>
      )}
      <RestoreFileButton keeper={keeper} onChosen={setChosen} />
      <RestoreDialog keeper={keeper} chosen={chosen} onClose={() => setChosen(undefined)} />
    </div>
  );
}
