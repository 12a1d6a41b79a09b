import type { BackupAsk } from './backupWords.ts';

self.addEventListener('message', (_event: MessageEvent<BackupAsk>) => {
  self.postMessage({ trouble: '备份还没有做好。软件里的内容都还在。' }, { transfer: [] });
});
