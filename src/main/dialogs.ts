import { app, dialog } from 'electron';
import type { Desk } from './desk.ts';

/** The system dialogs, the only part that tests replace; a packaged program never listens to them. */
function testAnswer(
  name: 'JINLIN_TEST_OPEN' | 'JINLIN_TEST_SAVE' | 'JINLIN_TEST_FOLDER',
): string | undefined {
  return app.isPackaged ? undefined : process.env[name];
}

export async function askFile(desk: Desk, title: string, extensions: string[]): Promise<string | undefined> {
  const test = testAnswer('JINLIN_TEST_OPEN');
  if (test !== undefined) return test || undefined;
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title,
    properties: ['openFile'],
    filters: [{ name: '可以选的文件', extensions }],
  });
  return filePaths[0];
}

export async function askTarget(desk: Desk, what: string, defaultPath: string): Promise<string | undefined> {
  const test = testAnswer('JINLIN_TEST_SAVE');
  if (test !== undefined) return test || undefined;
  const extension = defaultPath.includes('.') ? defaultPath.slice(defaultPath.lastIndexOf('.') + 1) : '';
  const { filePath } = await dialog.showSaveDialog(desk.window, {
    title: `保存${what}`,
    defaultPath,
    buttonLabel: '保存',
    filters: extension ? [{ name: what, extensions: [extension] }] : [],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return filePath || undefined;
}

export async function askFolder(desk: Desk, title: string, defaultPath: string): Promise<string | undefined> {
  const test = testAnswer('JINLIN_TEST_FOLDER');
  if (test !== undefined) return test || undefined;
  const { filePaths } = await dialog.showOpenDialog(desk.window, {
    title,
    defaultPath,
    buttonLabel: '选这个文件夹',
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0];
}
