import { Button } from 'antd';
import { useState } from 'react';
import { lastBackupKey } from '../../session/deviceKeys.ts';
import { useDevice, useSession } from '../../session/useSession.ts';
import { LongJob } from '../../ui/LongJob.tsx';
import type { Chosen } from './chosen.ts';
import { BackupPlace } from './BackupPlace.tsx';
import { BackupList } from './BackupList.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { RestoreFileButton } from './RestoreFileButton.tsx';
import { UndoRestore } from './UndoRestore.tsx';
import { useFileBackup } from './useFileBackup.ts';
import './backup.css';

/** 备份与恢复: one file with everything, the automatic backups, and the way back. */
export function BackupScreen() {
  const { bridge, keeper } = useSession();
  const lastBackup = useDevice(lastBackupKey);
  const [chosen, setChosen] = useState<Chosen>();
  const { state, save } = useFileBackup(keeper);
  return (
    <div className="backup-screen">
      <section className="settings-panel">
        <h2>备份到文件</h2>
        <p>把全部内容存成一个文件，放到 U 盘或别的电脑上。文件里有姓名、电话和证件号码，请妥善保管。</p>
        <div className="backup-row">
          <Button type="primary" disabled={state.is === 'busy'} onClick={() => void save()}>
            立即备份到文件
          </Button>
          {state.is === 'busy' && <LongJob text="正在备份" done={state.done} onCancel={state.cancel} />}
          {state.is === 'saved' && (
            <span role="status" className="all-good" data-testid="backup-saved">
              ✓ 已备份到 {state.place}
            </span>
          )}
        </div>
        {state.is === 'failed' && (
          <p role="alert" className="backup-wrong">
            ⚠ {state.text}
          </p>
        )}
      </section>
      <section className="settings-panel">
        <h2>从文件恢复</h2>
        <p>
          用备份文件里的内容换下现在的内容。恢复以前先给您看两边各有多少条；现在的内容会留着，恢复后还能撤销。
        </p>
        <div className="backup-row">
          <RestoreFileButton keeper={keeper} onChosen={setChosen} />
          <UndoRestore keeper={keeper} />
        </div>
      </section>
      <section className="settings-panel backup-wide">
        <h2>自动备份</h2>
        <p>每天第一次打开时、每次导入前自动备份一次。</p>
        <BackupPlace bridge={bridge} />
        <BackupList key={String(lastBackup)} keeper={keeper} onChosen={setChosen} />
      </section>
      <RestoreDialog keeper={keeper} chosen={chosen} onClose={() => setChosen(undefined)} />
    </div>
  );
}
