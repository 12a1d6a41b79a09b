import { app } from 'electron';
import { backupCalls } from './calls/backups.ts';
import { fileCalls } from './calls/files.ts';
import { paperCalls } from './calls/paper.ts';
import { windowCalls } from './calls/window.ts';
import { Desk } from './desk.ts';
import { registerCalls } from './ipc.ts';
import { lockDown, lockDownContents } from './lockDown.ts';
import { setMenu } from './menu.ts';
import { registerScheme, servePages } from './protocol.ts';
import { openWindow } from './window.ts';

const desk = new Desk();

if (app.requestSingleInstanceLock()) {
  registerScheme();
  lockDownContents();
  app.on('second-instance', () => desk.showWindow());
  app.on('window-all-closed', () => app.quit());
  // Not awaited here: Electron becomes ready only after this module has run to its end.
  void app.whenReady().then(start);
} else {
  console.log('jinlin: already running');
  app.quit();
}

async function start(): Promise<void> {
  lockDown();
  servePages();
  setMenu();
  registerCalls({ ...fileCalls(desk), ...backupCalls(desk), ...windowCalls(desk), ...paperCalls(desk) });
  await openWindow(desk);
  // The launcher waits for this line; after it, an exit is the user's doing and no reason to fall back.
  console.log('jinlin: window open');
}
