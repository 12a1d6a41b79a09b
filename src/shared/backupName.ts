/** First part of the name of every backup file. */
export const backupPrefix = '近邻党建工作台备份';

/** Extension of backup files, without the dot. */
export const backupExtension = 'jinlin';

const pattern = new RegExp(`^${backupPrefix}[^\\\\/:*?"<>|\\p{Cc}]{0,80}\\.${backupExtension}$`, 'u');

/** Whether a file name is that of one of our backups: nothing else in the backup folder is ever listed, read or removed. */
export function isBackupName(name: string): boolean {
  return pattern.test(name);
}
