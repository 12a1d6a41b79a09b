import { shell } from 'electron';
import { statSync } from 'node:fs';
import type { Handlers } from '../../shared/ipc.ts';
import type { Desk } from '../desk.ts';

/** What the page tells its window: unsaved text, and which saved file or folder to show in the file manager. */
export function windowCalls(desk: Desk): Pick<Handlers, 'setUnsaved' | 'openPlace'> {
  return {
    setUnsaved({ unsaved }) {
      desk.unsaved = unsaved;
    },
    async openPlace({ place }) {
      if (!desk.mayShow(place)) throw new Error('call refused: place was not given by a dialog');
      if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) await shell.openPath(place);
      else shell.showItemInFolder(place);
    },
  };
}
