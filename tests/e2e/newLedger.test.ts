import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, visit, type Site, type Visit } from './driver.ts';
import { buildWithNoticeBoard } from './newLedger/buildWithNoticeBoard.ts';
import {
  column,
  confirmImport,
  download,
  loadSample,
  openMenu,
  openSettings,
  previewRoster,
} from './steps.ts';

const boards = [
  ['东门公告栏', '东方名苑', '东门内侧', 4, '2025-03-01'],
  ['西门公告栏', '东方名苑', '西门岗亭旁', 2, '2025-03-02'],
] as const;

/** A roster of boards as an office would keep it. */
async function writeRoster(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('公告栏');
  sheet.addRow(['小区公告栏登记表']);
  sheet.mergeCells('A1:E1');
  sheet.addRow(['公告栏', '小区名称', '安装位置', '幅数', '启用日期']);
  for (const board of boards) sheet.addRow([...board]);
  await book.xlsx.writeFile(file);
}

describe('a record type and a ledger that are one file and one line in each registry', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    const pages = path.resolve(import.meta.dirname, '../../.cache/new-ledger');
    await buildWithNoticeBoard(pages);
    site = await openSite(pages);
    seat = await visit(site);
    await loadSample(seat.page);
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('are offered in the settings under their part of the work, with what they are for', async () => {
    const { page } = seat;
    await openSettings(page, '台账');
    const entry = page.getByTestId('ledger-noticeBoard');
    expect(await entry.innerText()).toContain('小区里张贴公示的公告栏。');
    await entry.getByRole('switch').click();
    await openMenu(page, '公告栏', '楼栋网格');
    await page.getByRole('heading', { name: '公告栏', exact: true }).waitFor();
  });

  it('have an entry form that finds what a link leads to', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '新增' }).click();
    const form = page.getByTestId('entry-form');
    await form.getByLabel('公告栏名称').fill('中心广场公告栏');
    await form.getByLabel('位置').fill('党群服务中心门前');
    await form.getByTestId('form-save').click();
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => column(page, 'name')).toEqual(['中心广场公告栏']);
  });

  it('take in a roster of the office, which is known by its title and header', async () => {
    const { page } = seat;
    const file = path.join(site.folder, '公告栏.xlsx');
    await writeRoster(file);
    expect(await previewRoster(page, file)).toMatchObject({ new: 2, wrong: 0, undecided: 0 });
    await confirmImport(page);
    await openMenu(page, '公告栏', '楼栋网格');
    await expect.poll(async () => (await column(page, 'name')).length).toBe(3);
    expect(await column(page, 'compound.name')).toContain('东方名苑');
  });

  it('are written to a workbook that another program reads', async () => {
    const { page } = seat;
    const file = await download(page, site.folder, () =>
      page.getByRole('button', { name: '导出', exact: true }).click(),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const texts = book.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
    for (const text of ['公告栏名称', '中心广场公告栏', ...boards.map(([name]) => name)])
      expect(texts).toContain(text);
  });

  it('are printed in pages that are looked at first', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const sheet = page.getByTestId('print-window');
    await sheet.getByText('中心广场公告栏').first().waitFor();
    await sheet.getByRole('button', { name: '关闭' }).click();
  });
});
