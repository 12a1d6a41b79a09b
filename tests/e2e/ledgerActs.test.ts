import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, picture, visit, type Site, type Visit } from './driver.ts';
import { confirmImport, loadSample, previewRoster } from './steps.ts';

const soon = { timeout: 20_000 };

/** The number of rows that the foot of a ledger says; none while the ledger is empty. */
async function shownRows(page: Page): Promise<number> {
  const [foot = ''] = await page.getByTestId('table-foot').allInnerTexts();
  return Number(/(\d+) [户名]/.exec(foot)?.[1] ?? 0);
}

describe('acts of single ledgers', () => {
  let site: Site;
  let seat: Visit;
  beforeAll(async () => {
    site = await openSite();
    seat = await visit(site);
    await loadSample(seat.page);
  });
  afterAll(async () => {
    expect(seat.problems).toEqual([]);
    await seat.close();
    await site.close();
  });

  it('生成户室 says beforehand how many doors come, makes them in one change and takes them back', async () => {
    const { page } = seat;
    await page.goto(`${site.address}#/ledger/household`);
    await page.getByTestId('table-foot').waitFor();
    const before = await shownRows(page);
    await page.getByRole('button', { name: '生成户室…' }).click();
    const dialog = page.getByTestId('generate-doors');
    await dialog.getByText('没有写楼层', { exact: false }).first().waitFor();
    await picture(page, '31-generate-doors-empty');
    const all = dialog.getByRole('checkbox', { name: '楼栋', exact: true });
    await all.click();
    await dialog.getByRole('checkbox').nth(1).click();
    const units = Number(await dialog.getByRole('row').nth(1).getByRole('cell').nth(1).innerText());
    await dialog.getByLabel('楼层数').fill('11');
    await dialog.getByLabel('每层户数').fill('2');
    await dialog.getByLabel('每层户数').press('Tab');
    const count = units * 22;
    await expect.poll(() => dialog.getByRole('status').innerText(), soon).toContain(`将生成 ${count} 户`);
    await picture(page, '31-generate-doors');
    await page.getByRole('button', { name: `生成 ${count} 户` }).click();
    await expect.poll(() => shownRows(page), soon).toBe(before + count);
    await picture(page, '31-households');
    await page.getByRole('button', { name: '生成户室…' }).click();
    expect(await page.getByTestId('generate-doors').getByRole('row').nth(1).innerText()).toContain('已齐');
    await page.getByRole('button', { name: '取消' }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownRows(page), soon).toBe(before);
  });

  it('清空名单 offers the classes whose term is over and takes the children off their lists, undone by one key', async () => {
    const { page } = seat;
    const file = path.join(site.folder, '课堂.xlsx');
    const classes = [
      ['社区课堂台账'],
      ['课堂名称', '课堂类别', '上课地点', '学期开始', '学期结束'],
      ['四点半课堂（2025年秋）', '四点半学生课堂', '党群服务中心', '2025-09-01', '2026-01-15'],
    ];
    const pupils = [
      ['课堂学生名单'],
      ['课堂名称', '学生姓名', '监护人电话'],
      ['四点半课堂（2025年秋）', '小明', '19900008001'],
      ['四点半课堂（2025年秋）', '小红', '19900008002'],
    ];
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('课堂').addRows(classes);
    workbook.addWorksheet('学生').addRows(pupils);
    await workbook.xlsx.writeFile(file);
    await page.goto(`${site.address}#/ledger/classPupil`);
    await page.getByRole('button', { name: '清空名单…' }).waitFor();
    const before = await shownRows(page);
    await previewRoster(page, file);
    await confirmImport(page);
    await page.goto(`${site.address}#/ledger/classPupil`);
    await expect.poll(() => shownRows(page), soon).toBe(before + 2);
    await page.getByRole('button', { name: '清空名单…' }).click();
    await page.getByTestId('clear-pupils').getByText('学期已结束', { exact: false }).waitFor();
    await picture(page, '32-clear-pupils');
    await page.getByRole('button', { name: '清空 2 名' }).click();
    await expect.poll(() => shownRows(page), soon).toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownRows(page), soon).toBe(before + 2);
  });
});
