import { Link } from 'react-router';
import { backupTroubleKey, lastFileBackupKey } from '../../session/deviceKeys.ts';
import { moment } from '../../session/moment.ts';
import { useDevice, useSession } from '../../session/useSession.ts';

/** Where the automatic backups lie when that is not safe enough, and what went wrong with the last one. */
export function BackupNote() {
  const { bridge } = useSession();
  const file = useDevice(lastFileBackupKey);
  const trouble = useDevice(backupTroubleKey);
  const failed = typeof trouble === 'string' && trouble !== '';
  if (bridge.edition === 'desktop' && !failed) return null;
  const saved = typeof file === 'string' ? `上次存成文件：${moment(file)}。` : '还没有存成文件。';
  return (
    <p className={failed ? 'home-note home-note-late' : 'home-note'} data-testid="backup-note">
      {failed ? <>⚠ {trouble} </> : <>自动备份只在这个浏览器里，清除浏览数据会一起清掉。{saved}</>}
      <Link to="/settings/backup">现在备份到文件</Link>
    </p>
  );
}
