import type { DesktopApi } from '../../shared/ipc.ts';
import type { Bridge } from './bridge.ts';
import { programVersion } from './programVersion.ts';

/** The desktop edition: every method is one call of the contract, answered by the main process. */
export function desktopBridge(api: DesktopApi): Bridge {
  return {
    edition: 'desktop',
    version: programVersion,
    openFile: (wish) => api.openFile(wish),
    saveFile: (gift) => api.saveFile(gift),
    backups: {
      place: () => api.backupPlace(undefined),
      write: (name, bytes) => api.writeBackup({ name, bytes }),
      list: () => api.listBackups(undefined),
      read: (name) => api.readBackup({ name }),
      remove: (name) => api.removeBackup({ name }),
      choosePlace: () => api.chooseBackupPlace(undefined),
    },
    setUnsaved: (unsaved) => void api.setUnsaved({ unsaved }),
    print: (paper = { size: 'A4', landscape: false }) => api.print(paper),
    pdf: () => api.pdf(undefined),
    openPlace: (place) => api.openPlace({ place }),
    // The main process lets only one instance run, and that one has one window.
    lockWindow: () => Promise.resolve(true),
  };
}
