/** Names of all calls from the window to the machine; apart from the contract so that the preload needs no zod. */
export const callNames = [
  'openFile',
  'saveFile',
  'backupPlace',
  'chooseBackupPlace',
  'writeBackup',
  'listBackups',
  'readBackup',
  'removeBackup',
  'setUnsaved',
  'openPlace',
  'print',
  'pdf',
] as const;

export type CallName = (typeof callNames)[number];

/** The one channel that all calls travel on. */
export const callChannel = 'jinlin';
