import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen, ownHome, startDesktop, type Launch } from './desktop.ts';

const rosters = path.resolve(import.meta.dirname, '../fixtures/rosters');

describe('the main journey in the desktop window', () => {
  let app: ElectronApplication;
  let page: Page;
  let launch: Launch & { remove: () => Promise<void> };
  let screen: Awaited<ReturnType<typeof openScreen>>;
  const problems: string[] = [];

  const watch = (): void => {
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    page.on('pageerror', (error) => void problems.push(String(error)));
  };

  beforeAll(async () => {
    screen = await openScreen();
    launch = { ...(await ownHome()), display: screen.display };
    ({ app, page } = await startDesktop(launch));
    watch();
  });

  afterAll(async () => {
    await app?.close();
    screen?.close();
    await launch?.remove();
  });

  /** What the next dialog answers in place of the user. */
  async function answer(dialog: 'JINLIN_TEST_OPEN' | 'JINLIN_TEST_SAVE', place: string): Promise<void> {
    await app.evaluate((_electron, [name, value]) => void (process.env[name] = value), [
      dialog,
      place,
    ] as const);
  }

  const menu = (name: string) =>
    page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name, exact: true }).click();

  it('starts with the sample community', async () => {
    await page.getByRole('button', { name: '载入示例数据' }).click();
    const tile = page.getByTestId('tile-buildingHead');
    await tile.getByText('缺 6').waitFor();
    expect(await tile.innerText()).toMatch(/76\s*\/82/);
  });

  it('imports a roster after a backup into the folder of the documents', async () => {
    await menu('导入');
    await answer('JINLIN_TEST_OPEN', path.join(rosters, '成员单位及兼职委员-01.xlsx'));
    await page.getByRole('button', { name: '选择文件' }).click();
    await page
      .getByTestId('plan-sentence')
      .getByText(/^将新增/)
      .waitFor();
    await page.getByTestId('confirm-import').click();
    await page.getByTestId('import-done').getByText('已导入').waitFor();
    const backups = readdirSync(path.join(launch.home, 'Documents', '近邻党建工作台备份'));
    expect(backups.filter((name) => name.includes('导入'))).toHaveLength(1);
  });

  it('saves the district workbook where the user says', async () => {
    await menu('报表');
    const place = path.join(launch.home, '区级报表.xlsx');
    await answer('JINLIN_TEST_SAVE', place);
    await page.getByRole('button', { name: '导出 .xlsx' }).click();
    await page.getByTestId('saved-place').getByText(place).waitFor();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(place);
    expect(book.worksheets).toHaveLength(5);
    expect(book.worksheets[0]?.rowCount).toBeGreaterThan(240);
  });

  it('backs up to a file and restores from it after a restart', async () => {
    const place = path.join(launch.home, '备份.jinlin');
    await menu('设置');
    await page.getByRole('link', { name: '备份与恢复' }).click();
    await answer('JINLIN_TEST_SAVE', place);
    await page.getByRole('button', { name: '立即备份到文件' }).click();
    await page.getByTestId('backup-saved').waitFor();
    expect(existsSync(place) && statSync(place).size).toBeGreaterThan(10_000);
    expect(readFileSync(place).subarray(0, 2).toString()).toBe('PK');
    await app.close();
    ({ app, page } = await startDesktop(launch));
    watch();
    await page.getByTestId('tile-buildingHead').getByText('缺 6').waitFor();
    await menu('设置');
    await page.getByRole('link', { name: '备份与恢复' }).click();
    await answer('JINLIN_TEST_OPEN', place);
    await page.getByRole('button', { name: '选择备份文件' }).click();
    const dialog = page.getByRole('dialog', { name: '恢复这份备份吗？' });
    expect(await dialog.getByTestId('restore-counts').innerText()).toContain('一样');
    await dialog.getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByTestId('undo-bar').getByText('已恢复备份').waitFor();
    expect(problems).toEqual([]);
  });
});
