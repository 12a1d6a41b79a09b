import { useState } from 'react';
import type { BackupKeeper } from '../../session/backupKeeper.ts';
import { lastFileBackupKey } from '../../session/deviceKeys.ts';
import { useSession } from '../../session/useSession.ts';

/** How far 备份到文件 is, and how it ended. */
export type FileBackup =
  | { readonly is: 'idle' }
  | { readonly is: 'busy'; readonly done: number; readonly cancel: () => void }
  | { readonly is: 'saved'; readonly place: string }
  | { readonly is: 'failed'; readonly text: string };

/** Makes a backup file and remembers when. */
export function useFileBackup(keeper: BackupKeeper) {
  const session = useSession();
  const [state, setState] = useState<FileBackup>({ is: 'idle' });
  const save = async () => {
    const stop = new AbortController();
    const cancel = () => stop.abort();
    const onProgress = (done: number) => setState({ is: 'busy', done, cancel });
    onProgress(0);
    const saved = await keeper.toFile({ signal: stop.signal, onProgress });
    if (saved === undefined) return setState({ is: 'idle' });
    if (!saved.ok) return setState({ is: 'failed', text: saved.text });
    setState({ is: 'saved', place: saved.value });
    await session.setDevice(lastFileBackupKey, new Date().toISOString());
  };
  return { state, save };
}
