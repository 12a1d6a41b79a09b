import { useState } from 'react';
import type { Chosen } from './chosen.ts';
import type { BackupKeeper } from '../../session/backupKeeper.ts';
import { BackupList } from './BackupList.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { RestoreFileButton } from './RestoreFileButton.tsx';
import './backup.css';

/** The way back where nothing else can be done: the automatic backups and a file of one's own. */
export function RestoreChoice(props: { readonly keeper: BackupKeeper }) {
  const { keeper } = props;
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <section className="restore-choice">
      <h2>从备份恢复</h2>
      <BackupList keeper={keeper} onChosen={setChosen} />
      <RestoreFileButton keeper={keeper} onChosen={setChosen} />
      <RestoreDialog keeper={keeper} chosen={chosen} onClose={() => setChosen(undefined)} />
    </section>
  );
}
