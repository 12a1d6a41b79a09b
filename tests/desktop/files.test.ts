import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen, ownHome, startDesktop, type Launch } from './desktop.ts';

/** The one sentence of a call that did not succeed. */
function reason(answer: object | undefined): string {
  if (answer && 'problem' in answer) return String(answer.problem);
  if (answer && 'saved' in answer && answer.saved === false && 'reason' in answer)
    return String(answer.reason);
  return '';
}

describe('files and backups of the desktop edition', () => {
  let app: ElectronApplication;
  let page: Page;
  let launch: Launch & { remove: () => Promise<void> };
  let screen: Awaited<ReturnType<typeof openScreen>>;

  beforeAll(async () => {
    screen = await openScreen();
    launch = { ...(await ownHome()), display: screen.display };
    ({ app, page } = await startDesktop(launch));
  });

  afterAll(async () => {
    await app?.close();
    screen?.close();
    await launch?.remove();
  });

  type Dialog = 'JINLIN_TEST_OPEN' | 'JINLIN_TEST_SAVE' | 'JINLIN_TEST_FOLDER';

  /** What the next dialog of this kind answers; empty: the user cancels. */
  async function answer(dialog: Dialog, place: string): Promise<void> {
    await app.evaluate((_electron, [name, value]) => void (process.env[name] = value), [
      dialog,
      place,
    ] as const);
  }

  const open = (maxBytes = 1_000_000) =>
    page.evaluate(async (max) => {
      const opened = await window.jinlin?.openFile({ title: '选择', extensions: ['xlsx'], maxBytes: max });
      return opened && 'bytes' in opened ? { name: opened.name, bytes: [...opened.bytes] } : opened;
    }, maxBytes);

  const save = (bytes: number[], suggestedName = '报表.xlsx') =>
    page.evaluate(
      ([content, name]) =>
        window.jinlin?.saveFile({ suggestedName: name, bytes: Uint8Array.from(content), what: '报表' }),
      [bytes, suggestedName] as const,
    );

  it('saves bytes under the chosen name and reads the same bytes back', async () => {
    const place = path.join(launch.home, '楼长 名册.xlsx');
    const bytes = Array.from({ length: 5000 }, (_, index) => index % 256);
    await answer('JINLIN_TEST_SAVE', place);
    await answer('JINLIN_TEST_OPEN', place);
    expect(await save([1])).toEqual({ saved: true, place });
    expect(await save(bytes)).toEqual({ saved: true, place });
    expect([...readFileSync(place)]).toEqual(bytes);
    expect(await open()).toEqual({ name: '楼长 名册.xlsx', bytes });
    expect(readdirSync(launch.home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('adds the missing extension, but never over a file that nobody was asked about', async () => {
    await answer('JINLIN_TEST_SAVE', path.join(launch.home, '月报'));
    expect(await save([1])).toEqual({ saved: true, place: path.join(launch.home, '月报.xlsx') });
    expect(await save([2])).toEqual({
      saved: false,
      reason: '「月报.xlsx」已经有了，没有覆盖。请换一个文件名再存。',
    });
  });

  it('tells a cancelled dialog from a failure', async () => {
    await answer('JINLIN_TEST_SAVE', '');
    await answer('JINLIN_TEST_OPEN', '');
    expect(await save([1])).toEqual({ saved: false });
    expect(await open()).toBeUndefined();
  });

  it('says in one sentence why a file was not read or written', async () => {
    await answer('JINLIN_TEST_OPEN', path.join(launch.home, '没有.xlsx'));
    expect(reason(await open())).toContain('「没有.xlsx」已经不在原来的位置');
    writeFileSync(path.join(launch.home, '大.xlsx'), Buffer.alloc(2_000_000));
    await answer('JINLIN_TEST_OPEN', path.join(launch.home, '大.xlsx'));
    expect(reason(await open())).toMatch(/「大\.xlsx」有 1\.9 MB，超过了 1\.0 MB/);
    await answer('JINLIN_TEST_OPEN', launch.home);
    expect(reason(await open())).toContain('是一个文件夹');
    await answer('JINLIN_TEST_SAVE', path.join(launch.home, 'U盘', '报表.xlsx'));
    expect(reason(await save([1]))).toContain('文件夹找不到');
    mkdirSync(path.join(launch.home, '占用.xlsx'));
    await answer('JINLIN_TEST_SAVE', path.join(launch.home, '占用.xlsx'));
    expect(reason(await save([1]))).toContain('都还在');
    expect(readdirSync(launch.home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses arguments that the contract does not allow', async () => {
    const refused = await page.evaluate(async () => {
      const say = (call: Promise<unknown> | undefined) =>
        Promise.resolve(call).then(
          () => 'answered',
          (error: unknown) => String(error),
        );
      const bytes = Uint8Array.of(1);
      const loose = window.jinlin as unknown as Record<string, (args: unknown) => Promise<unknown>>;
      return Promise.all([
        say(loose['saveFile']?.({ suggestedName: '../x.xlsx', bytes, what: '' })),
        say(loose['saveFile']?.({ suggestedName: 'x.xlsx', bytes: 'text', what: '' })),
        say(loose['openFile']?.({ title: '', extensions: ['*'], maxBytes: 1 })),
        say(loose['setUnsaved']?.({ unsaved: true, more: 1 })),
        say(loose['removeBackup']?.({ name: '../../x.jinlin' })),
        say(loose['readBackup']?.({ name: 'passwords.txt' })),
        say(loose['openPlace']?.({ place: '/etc' })),
        say(loose['print']?.({ size: 'A5', landscape: false })),
        say(loose['print']?.({ size: 'A4', landscape: false, silent: true })),
        say(loose['pdf']?.({ path: '/etc/passwd' })),
      ]);
    });
    for (const text of refused) expect(text).toContain('call refused');
  });

  it('refuses calls from any other page, even with the same preload', async () => {
    const said = await app.evaluate(async ({ app: own, BrowserWindow }) => {
      const preload = `${own.getAppPath()}/out/preload/index.cjs`;
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL('data:text/html,<p>other</p>');
      const call = 'window.jinlin.backupPlace().then(String, String)';
      const result = (await window.webContents.executeJavaScript(call)) as string;
      window.destroy();
      return result;
    });
    expect(said).toContain('call refused: wrong sender');
  });

  const backups = () =>
    page.evaluate(async () => {
      const files = await window.jinlin?.listBackups(undefined);
      return Array.isArray(files) ? files.map(({ name, size }) => ({ name, size })) : files;
    });

  const write = (name: string, bytes: number[]) =>
    page.evaluate(
      ([to, content]) => window.jinlin?.writeBackup({ name: to, bytes: Uint8Array.from(content) }),
      [name, bytes] as const,
    );

  it('keeps backups in a folder of the documents, lists only its own and removes only its own', async () => {
    const folder = path.join(launch.home, 'Documents', '近邻党建工作台备份');
    expect(await page.evaluate(() => window.jinlin?.backupPlace(undefined))).toBe(folder);
    expect(await backups()).toEqual([]);
    const name = '近邻党建工作台备份-2026-09-10.jinlin';
    expect(await write(name, [1, 2, 3])).toEqual({ saved: true, place: path.join(folder, name) });
    writeFileSync(path.join(folder, '照片.jpg'), 'other');
    expect(await backups()).toEqual([{ name, size: 3 }]);
    const read = await page.evaluate(async (of) => {
      const file = await window.jinlin?.readBackup({ name: of });
      return file && 'bytes' in file ? [...file.bytes] : file;
    }, name);
    expect(read).toEqual([1, 2, 3]);
    await page.evaluate((of) => window.jinlin?.removeBackup({ name: of }), name);
    expect(await backups()).toEqual([]);
    expect(existsSync(path.join(folder, '照片.jpg'))).toBe(true);
  });

  it('remembers another backup folder over a restart and says when it is gone', async () => {
    const other = path.join(launch.home, 'D盘 备份');
    mkdirSync(other);
    await answer('JINLIN_TEST_FOLDER', other);
    expect(await page.evaluate(() => window.jinlin?.chooseBackupPlace(undefined))).toBe(other);
    await app.close();
    ({ app, page } = await startDesktop(launch));
    expect(await page.evaluate(() => window.jinlin?.backupPlace(undefined))).toBe(other);
    expect(await write('近邻党建工作台备份-2.jinlin', [9])).toMatchObject({ saved: true });
    expect(existsSync(path.join(other, '近邻党建工作台备份-2.jinlin'))).toBe(true);
    rmSync(other, { recursive: true });
    expect(reason(await write('近邻党建工作台备份-3.jinlin', [9]))).toContain('U 盘已拔出');
    expect(reason(await backups())).toContain('「D盘 备份」已经不在原来的位置');
    expect(existsSync(other)).toBe(false);
  });
});
