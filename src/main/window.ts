import { app, BrowserWindow, dialog, screen } from 'electron';
import path from 'node:path';
import { attachContextMenu } from './contextMenu.ts';
import type { Desk } from './desk.ts';
import { origin } from './protocol.ts';

/** Opens the one window; it is shown when its first picture is ready. */
export async function openWindow(desk: Desk): Promise<void> {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    title: '近邻党建工作台',
    width: Math.min(width, 1440),
    height: Math.min(height, 900),
    minWidth: Math.min(width, 1024),
    minHeight: Math.min(height, 600),
    show: false,
    backgroundColor: '#ffffff',
    icon: path.join(import.meta.dirname, '../../resources/icon.png'),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  desk.attach(window);
  // On the usual office screen of 1366 x 768 every pixel is needed.
  if (width <= 1366 || height <= 768) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => askBeforeClosing(event, desk));
  window.webContents.on('render-process-gone', (_event, gone) => {
    if (gone.reason !== 'clean-exit') void sayStopped(desk);
  });
  attachContextMenu(window);
  await window.loadURL(`${origin}/`);
}

function askBeforeClosing(event: Electron.Event, desk: Desk): void {
  if (!desk.unsaved) return;
  event.preventDefault();
  void confirmLoss(desk);
}

async function confirmLoss(desk: Desk): Promise<void> {
  const { response } = await dialog.showMessageBox(desk.window, {
    type: 'question',
    title: '近邻党建工作台',
    message: '有一处填写还没有保存。',
    detail: '现在关闭，这一处填写会丢失；已保存的内容都在。',
    buttons: ['不保存就关闭', '返回继续填写'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return;
  desk.unsaved = false;
  desk.window.close();
}

async function sayStopped(desk: Desk): Promise<void> {
  desk.unsaved = false;
  await dialog.showMessageBox(desk.window, {
    type: 'warning',
    title: '近邻党建工作台',
    message: '窗口意外停止，需要重新载入。',
    detail: '已保存的内容都在；没有保存的那一处填写要重新填。',
    buttons: ['重新载入'],
    noLink: true,
  });
  desk.window.webContents.reload();
}
